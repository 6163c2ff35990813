import type { AnswerConflict } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../formats/format-date.js";
import { Details } from "../shell/details.js";
import { texts } from "../texts.de.js";
import { Mark } from "./mark.js";

/** What disagreeing sources say, each with its date. */
export function ConflictDetails(props: { conflict: AnswerConflict; anchor: string }): ComponentChildren {
  const { subject, statements } = props.conflict;
  return (
    <Details summary={texts.answer.conflict(subject)}>
      <ul class="side-by-side">
        {statements.map(({ value, asOf, citation }) => (
          <li key={`${citation} ${value}`}>
            <p class="kern-body kern-body--small kern-body--muted">
              {asOf === undefined ? texts.answer.noDate : texts.answer.asOf(formatDate(asOf))}
            </p>
            <p class="kern-body">
              {value} <Mark number={citation} anchor={props.anchor} />
            </p>
          </li>
        ))}
      </ul>
    </Details>
  );
}
