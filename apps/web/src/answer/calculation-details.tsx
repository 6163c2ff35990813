import type { Calculation } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { Details } from "../shell/details.js";
import { texts } from "../texts.de.js";

/** How the numbers of an answer that were not read came about. */
export function CalculationDetails(props: { calculations: readonly Calculation[] }): ComponentChildren {
  return (
    <Details summary={texts.answer.calculations(props.calculations.length)}>
      <ul class="kern-list kern-list--bullet">
        {props.calculations.map(({ label, text, expression }) => (
          <li key={label}>
            {text}
            {!text.includes(expression) && <code> {expression}</code>}
          </li>
        ))}
      </ul>
    </Details>
  );
}
