import type { DocumentDraft, SearchResult } from "@stadtlotse/client";
import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { askDraft } from "../../server/document-drafts.js";
import { Details } from "../../shell/details.js";
import { TextField } from "../../shell/fields.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { texts } from "./texts.de.js";

/** What was read of a document that nobody else can see, and what it answers. */
export function DraftView({ draft }: { draft: DocumentDraft }): ComponentChildren {
  const { document, text, sameFile, headings } = draft;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <section class="stack" aria-labelledby="draft-title">
      <h2 class="kern-heading-medium" id="draft-title" ref={title} tabIndex={-1}>
        {texts.read}
      </h2>
      <p class="kern-body">
        <strong>{document.title}</strong>: {texts.pages(document.pages, document.passages)}
      </p>
      {document.unreadablePages.map(({ page, reason }) => (
        <p class="notice kern-body" key={page}>
          {texts.unreadable(page, reason)}
        </p>
      ))}
      {sameFile.length > 0 && (
        <p class="notice kern-body">
          {texts.sameFile} {sameFile.map(({ title }) => title).join("; ")}
        </p>
      )}
      {headings.length === 0 ? (
        <p class="kern-body">{texts.noHeadings}</p>
      ) : (
        <Details summary={texts.headings(headings.length)}>
          <ol class="outline">
            {headings.map((heading, index) => (
              <li key={`${index} ${heading.text}`} data-level={Math.min(heading.level, 4)}>
                {heading.text}
                {heading.page !== undefined && <span class="cell-note">{texts.pageOf(heading.page)}</span>}
              </li>
            ))}
          </ol>
        </Details>
      )}
      <Details summary={texts.text}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus can be scrolled by keyboard */}
        <section class="desk-text" aria-label={texts.text} tabIndex={0}>
          {text}
        </section>
      </Details>
      <AskDraft id={draft.id} />
    </section>
  );
}

function AskDraft({ id }: { id: string }): ComponentChildren {
  const [question, setQuestion] = useState("");
  const [results, setResults] = useState<SearchResult[]>();
  const { outcome, run } = useStep();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (question.trim() === "") return;
    run(async () => {
      setResults(await askDraft(id, question.trim()));
      return "";
    });
  };
  return (
    <form class="stack desk-form" onSubmit={submit}>
      <TextField label={texts.ask} value={question} onChange={setQuestion} />
      <div>
        <button type="submit" class="kern-btn kern-btn--secondary">
          <span class="kern-label">{texts.askButton}</span>
        </button>
      </div>
      <OutcomeNotice outcome={outcome} />
      <div role="status">
        {results?.length === 0 && <p class="kern-body">{texts.noPassage}</p>}
        {results !== undefined && results.length > 0 && (
          <ol class="records">
            {results.map(({ quote, locator }) => (
              <li key={quote}>
                <blockquote class="quote">{quote}</blockquote>
                <p class="kern-body kern-body--small kern-body--muted">
                  {[locator.page && texts.pageOf(locator.page), locator.heading].filter(Boolean).join(" · ")}
                </p>
              </li>
            ))}
          </ol>
        )}
      </div>
    </form>
  );
}
