import type { ComponentChildren, TargetedMouseEvent } from "preact";
import { texts } from "../texts.de.js";
import { citationAnchor } from "./citation-anchor.js";

/** The mark `[n]`, which leads to citation n of its answer. */
export function Mark(props: { number: number; anchor: string }): ComponentChildren {
  const target = citationAnchor(props.anchor, props.number);
  const lead = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    document.getElementById(target)?.focus();
  };
  return (
    <a class="mark" href={`#${target}`} aria-label={texts.answer.mark(props.number)} onClick={lead}>
      [{props.number}]
    </a>
  );
}
