import type { Citation } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { texts } from "../texts.de.js";
import { CitationItem } from "./citation-item.js";

/** The evidence behind an answer, in the order of its marks. */
export function CitationList(props: { citations: readonly Citation[]; anchor: string }): ComponentChildren {
  const id = `${props.anchor}-belege`;
  return (
    <div class="citations">
      <h4 class="kern-heading-small" id={id}>
        {texts.answer.citations}
      </h4>
      <ol aria-labelledby={id}>
        {props.citations.map((citation) => (
          <CitationItem key={citation.number} citation={citation} anchor={props.anchor} />
        ))}
      </ol>
    </div>
  );
}
