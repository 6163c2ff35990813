import type { GlossaryTermRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Lists, useShownLists } from "../../server/use-lists.js";
import { TextField } from "../../shell/fields.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { SourceNote, sourcesById } from "../source-note.js";
import { texts } from "./texts.de.js";

const german = new Intl.Collator("de");

/** The words of the field, each in one sentence. */
export function GlossaryPage(): ComponentChildren {
  const loaded = useShownLists("glossary", "sources");
  const [word, setWord] = useState("");
  return (
    <Page title={texts.glossary.title} lead={texts.glossary.lead} narrow>
      <TextField type="search" label={texts.word} value={word} onChange={setWord} />
      <WhenLoaded loaded={loaded}>{(lists) => <Terms lists={lists} word={word.trim()} />}</WhenLoaded>
    </Page>
  );
}

function Terms({ lists, word }: { lists: Lists<"glossary" | "sources">; word: string }): ComponentChildren {
  const sources = sourcesById(lists.sources);
  const byId = new Map(lists.glossary.map((term) => [term.id, term]));
  const wanted = word.toLocaleLowerCase("de");
  const shown = lists.glossary
    .filter((term) =>
      [term.term, ...term.aliases].some((name) => name.toLocaleLowerCase("de").includes(wanted)),
    )
    .toSorted((left, right) => german.compare(left.term, right.term));
  if (shown.length === 0) return <p class="notice kern-body">{texts.glossary.none}</p>;
  return (
    <dl class="terms kern-body">
      {shown.map((term) => (
        <div key={term.id} id={`begriff-${term.id}`} tabIndex={-1}>
          <dt>{term.term}</dt>
          <dd>
            {term.definition}
            {term.aliases.length > 0 && (
              <span class="cell-note">
                {texts.glossary.aliases}: {term.aliases.join(", ")}
              </span>
            )}
            <SeeAlso terms={term.seeAlso.flatMap((id) => byId.get(id) ?? [])} />
            <SourceNote source={sources.get(term.sourceId ?? "")} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function SeeAlso(props: { terms: readonly GlossaryTermRecord[] }): ComponentChildren {
  if (props.terms.length === 0) return null;
  return (
    <span class="cell-note">
      {texts.glossary.seeAlso}:{" "}
      {props.terms.map(({ id, term }, index) => (
        <>
          {index > 0 && ", "}
          <a class="kern-link" key={id} href={`#begriff-${id}`}>
            {term}
          </a>
        </>
      ))}
    </span>
  );
}
