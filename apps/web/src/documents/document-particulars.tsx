import type { Document } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../formats/format-date.js";
import { type DescriptionEntry, DescriptionList } from "../shell/description-list.js";
import { Details } from "../shell/details.js";
import { linkText } from "../shell/link-text.js";
import { texts } from "../texts.de.js";

/** When, by whom and where a document was published, and what of it could not be read. */
export function DocumentParticulars(props: { document: Document }): ComponentChildren {
  const { document } = props;
  return (
    <>
      <DescriptionList entries={entriesOf(document)} />
      {document.sources.length > 0 && (
        <Details summary={texts.document.sources(document.sources.length)}>
          <ul class="kern-list kern-list--bullet">
            {document.sources.map((source) => (
              <li key={source}>{linkText(source)}</li>
            ))}
          </ul>
        </Details>
      )}
      {document.unreadablePages.map(({ page, reason }) => (
        <p class="kern-body notice" key={page}>
          {texts.document.unreadable(page, reason)}
        </p>
      ))}
    </>
  );
}

function entriesOf(document: Document): DescriptionEntry[] {
  const { publisher, source, pages } = document;
  const entries: DescriptionEntry[] = [{ term: texts.document.asOf, value: describeDate(document) }];
  if (publisher !== undefined) entries.push({ term: texts.document.publisher, value: publisher });
  entries.push({ term: texts.document.source, value: linkText(source) });
  if (pages > 0) entries.push({ term: texts.document.pages, value: texts.document.pageCount(pages) });
  return entries;
}

function describeDate({ asOf, asOfQuality }: Document): string {
  if (asOf === undefined) return texts.document.unknownDate;
  const date = formatDate(asOf);
  return asOfQuality === "inferred" ? `${date} (${texts.document.inferred})` : date;
}
