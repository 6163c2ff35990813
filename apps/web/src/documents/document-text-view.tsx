import type { DocumentText } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { texts } from "../texts.de.js";
import type { Stretch } from "./find-passage.js";

/** A document's text page by page, scrolled to the cited passage, or else to the page asked for. */
export function DocumentTextView(props: {
  content: DocumentText;
  cited: Stretch | undefined;
  page: number | undefined;
}): ComponentChildren {
  const { content, cited, page } = props;
  const view = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const target =
      view.current?.querySelector<HTMLElement>("mark") ?? document.getElementById(pageAnchor(page));
    target?.focus();
    target?.scrollIntoView({ block: target.tagName === "MARK" ? "center" : "start" });
  }, [cited?.start, page]);

  const pages = content.pages.length > 0 ? content.pages : [{ start: 0, end: content.text.length }];
  return (
    <div class="document-text" ref={view}>
      {pages.map((stretch) => (
        <section key={stretch.start} class="document-page">
          <h2
            class="kern-heading-small"
            tabIndex={-1}
            id={"page" in stretch ? pageAnchor(stretch.page) : undefined}
          >
            {"page" in stretch ? texts.locator.page(stretch.page) : texts.document.text}
          </h2>
          <div class="page-text">
            <PageText text={content.text} stretch={stretch} cited={cited} />
          </div>
        </section>
      ))}
    </div>
  );
}

/** The text of one page, with the part of the cited passage that stands on it. */
function PageText(props: { text: string; stretch: Stretch; cited: Stretch | undefined }): ComponentChildren {
  const { text, stretch, cited } = props;
  const start = Math.max(stretch.start, cited?.start ?? stretch.end);
  const end = Math.min(stretch.end, cited?.end ?? stretch.end);
  if (start >= end) return text.slice(stretch.start, stretch.end);
  return (
    <>
      {text.slice(stretch.start, start)}
      <mark tabIndex={-1}>
        <span class="kern-sr-only">{texts.document.cited} </span>
        {text.slice(start, end)}
      </mark>
      {text.slice(end, stretch.end)}
    </>
  );
}

function pageAnchor(page: number | undefined): string {
  return `seite-${page}`;
}
