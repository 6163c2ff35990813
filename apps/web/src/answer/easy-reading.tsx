import type { GlossaryTermRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { renderMarkdown } from "../markdown/render-markdown.js";
import { useShownLists } from "../server/use-lists.js";
import { WhenLoaded } from "../shell/when-loaded.js";
import { texts } from "../texts.de.js";
import { easeReading } from "./ease-reading.js";
import { Mark } from "./mark.js";

/** The answer in short sentences, and its words of the field explained. */
export function EasyReading(props: { text: string; anchor: string }): ComponentChildren {
  const loaded = useShownLists("glossary");
  return (
    <div class="easy-reading">
      {easeReading(props.text).map((sentence) => (
        <div key={sentence}>
          {renderMarkdown(sentence, (number) => (
            <Mark number={number} anchor={props.anchor} />
          ))}
        </div>
      ))}
      <WhenLoaded loaded={loaded}>
        {({ glossary }) => <Explained terms={termsIn(props.text, glossary)} />}
      </WhenLoaded>
    </div>
  );
}

function Explained(props: { terms: readonly GlossaryTermRecord[] }): ComponentChildren {
  if (props.terms.length === 0) return null;
  return (
    <>
      <h4 class="kern-heading-small">{texts.easyReading.words}</h4>
      <dl>
        {props.terms.map(({ id, term, definition }) => (
          <div key={id}>
            <dt class="kern-body kern-body--bold">{term}</dt>
            <dd class="kern-body">{definition}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The terms that stand in a text as a word of their own, also with an ending. */
function termsIn(text: string, glossary: readonly GlossaryTermRecord[]): GlossaryTermRecord[] {
  const words = text.toLocaleLowerCase("de");
  return glossary.filter(({ term, aliases }) =>
    [term.replace(/ \(.*\)$/, ""), ...aliases].some((name) => {
      const position = words.indexOf(name.toLocaleLowerCase("de"));
      return position >= 0 && !/\p{L}/u.test(words.charAt(position - 1));
    }),
  );
}
