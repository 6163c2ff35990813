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
          class="kern-link kern-link--small quote-toggle"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? texts.answer.shortQuote : texts.answer.wholeQuote}
        </button>
      )}
    </>
  );
}

function cutAtWord(text: string): string {
  return text.slice(0, shortLength).replace(/\s+\S*$/, "");
}
