import type { ComponentChildren } from "preact";
import { texts } from "../texts.de.js";

/** A yes or no that is told by its word and its sign, not by its colour alone. */
export function YesNo(props: { yes: boolean }): ComponentChildren {
  return (
    <span class={`yes-no ${props.yes ? "is-yes" : "is-no"}`}>
      <span class={`kern-icon kern-icon--${props.yes ? "check" : "close"}`} aria-hidden="true" />
      {props.yes ? texts.value.yes : texts.value.no}
    </span>
  );
}
