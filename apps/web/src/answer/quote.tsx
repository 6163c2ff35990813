import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { texts } from "../texts.de.js";

/** About four lines of the page's column. */
const shortLength = 320;

/** A quote as it stands in its source; a long one begins shortened. */
export function Quote(props: { text: string }): ComponentChildren {
  const [whole, setWhole] = useState(false);
  const long = props.text.length > shortLength * 1.25;
  const shown = long && !whole ? `${cutAtWord(props.text)} …` : props.text;
  return (
    <>
      <blockquote class="quote">{shown}</blockquote>
      {long && (
        <button
          type="button"
          class="kern-btn kern-btn--tertiary kern-btn--x-small"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          <span class="kern-label">{whole ? texts.answer.shortQuote : texts.answer.wholeQuote}</span>
        </button>
      )}
    </>
  );
}

function cutAtWord(text: string): string {
  return text.slice(0, shortLength).replace(/\s+\S*$/, "");
}
