import type { Conflict } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { formatDate } from "../../formats/format-date.js";
import { Link } from "../../routing/link.js";
import { RadioField } from "../../shell/fields.js";
import { texts as pageTexts } from "../../texts.de.js";
import { texts } from "./texts.de.js";

/** The statements that stand against each other, each with its date and source; one holds, or none is chosen. */
export function StatementChoice(props: {
  facts: Conflict["facts"];
  /** The value for choosing none. */
  leftOpen: string;
  value: string;
  onChange: (value: string) => void;
}): ComponentChildren {
  const { facts, leftOpen, value, onChange } = props;
  const name = useId();
  return (
    <fieldset class="kern-fieldset">
      <legend class="kern-label is-required">{texts.which}</legend>
      <div class="kern-fieldset__body">
        {facts.map(({ id, statement, asOf, source, sourceId }) => (
          <div key={id}>
            <RadioField name={name} label={statement} checked={value === id} onChoose={() => onChange(id)} />
            <p class="desk-choice-note kern-body kern-body--small kern-body--muted">
              {asOf.date !== undefined && `${pageTexts.answer.asOf(formatDate(asOf.date))}, `}
              {source?.title ?? sourceId}.{" "}
              <Link to={`/schreibtisch/angaben/${encodeURIComponent(id)}`} class="kern-link">
                {texts.openFact}
                <span class="kern-sr-only">: {statement}</span>
              </Link>
            </p>
          </div>
        ))}
        <RadioField
          name={name}
          label={texts.leaveOpen}
          checked={value === leftOpen}
          onChoose={() => onChange(leftOpen)}
        />
      </div>
    </fieldset>
  );
}
