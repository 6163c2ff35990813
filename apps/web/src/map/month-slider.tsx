import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { formatDate } from "../formats/format-date.js";
import { firstDayOf, monthOf } from "./months.js";
import { texts } from "./texts.de.js";

/** The first month for which anything is recorded. */
const firstMonth = "2008-01-01";

/** A slider over the months up to today; it gives the first day of the month. */
export function MonthSlider(props: {
  day: string;
  today: string;
  onChange: (day: string) => void;
}): ComponentChildren {
  const id = useId();
  const label = formatDate(props.day.slice(0, 7));
  return (
    <div class="kern-form-input month-slider">
      <label class="kern-label" for={id}>
        {texts.date}: <strong>{label}</strong>
      </label>
      <div class="kern-hint kern-body--small" id={`${id}-hint`}>
        {texts.dateHint}
      </div>
      <input
        id={id}
        type="range"
        min={monthOf(firstMonth)}
        max={monthOf(props.today)}
        step={1}
        value={monthOf(props.day)}
        aria-valuetext={label}
        aria-describedby={`${id}-hint`}
        onInput={(event) => props.onChange(firstDayOf(event.currentTarget.valueAsNumber))}
        onKeyDown={(event) => {
          const years = { PageUp: 1, PageDown: -1 }[event.key];
          if (years === undefined) return;
          event.preventDefault();
          const wanted = monthOf(props.day) + years * 12;
          const within = Math.min(Math.max(wanted, monthOf(firstMonth)), monthOf(props.today));
          props.onChange(firstDayOf(within));
        }}
      />
    </div>
  );
}
