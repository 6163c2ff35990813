import type { Document } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../../formats/format-date.js";
import { Link } from "../../routing/link.js";
import { type Lists, useShownLists } from "../../server/use-lists.js";
import { DataTable } from "../../shell/data-table.js";
import { TextField } from "../../shell/fields.js";
import { linkText } from "../../shell/link-text.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { SourceNote, sourcesById } from "../source-note.js";
import { texts } from "./texts.de.js";

type LibraryLists = Lists<"publications" | "news" | "documents" | "labels" | "sources">;

const words = texts.publications;

/** What the networks have published, and what can be read here. */
export function PublicationsPage(): ComponentChildren {
  const loaded = useShownLists("publications", "news", "documents", "labels", "sources");
  const [word, setWord] = useState("");
  return (
    <Page title={words.title} lead={words.lead}>
      <div class="filters">
        <TextField type="search" label={texts.word} value={word} onChange={setWord} />
      </div>
      <WhenLoaded loaded={loaded}>{(lists) => <Library lists={lists} word={word.trim()} />}</WhenLoaded>
    </Page>
  );
}

function Library({ lists, word }: { lists: LibraryLists; word: string }): ComponentChildren {
  const sources = sourcesById(lists.sources);
  const mentions = (...parts: (string | undefined)[]) =>
    parts.some((part) => part?.toLocaleLowerCase("de").includes(word.toLocaleLowerCase("de")));
  return (
    <>
      <DataTable
        caption={words.list}
        rows={lists.publications.filter(({ title, summary }) => mentions(title, summary))}
        keyOf={({ id }) => id}
        columns={[
          {
            head: words.name,
            cell: ({ title, summary, url }) => (
              <>
                {title}
                <span class="cell-note">{summary}</span>
                {url !== undefined && <span class="cell-note">{linkText(url)}</span>}
              </>
            ),
          },
          { head: texts.kind, cell: ({ kind }) => lists.labels.PublicationKind?.[kind] ?? kind },
          { head: words.published, cell: ({ publishedOn }) => (publishedOn ? formatDate(publishedOn) : "") },
          { head: words.publisher, cell: ({ publisher }) => publisher },
          { head: words.source, cell: ({ sourceId }) => <SourceNote source={sources.get(sourceId)} /> },
        ]}
      />
      <DocumentTable documents={lists.documents.filter(({ title }) => mentions(title))} />
      <section class="stack">
        <h2 class="kern-heading-medium">{words.news}</h2>
        <ul class="records">
          {lists.news
            .filter(({ title, teaser }) => mentions(title, teaser))
            .map(({ id, date, title, teaser, sourceId }) => (
              <li key={id}>
                <h3 class="kern-heading-small">{title}</h3>
                <p class="kern-body kern-body--small kern-body--muted">{formatDate(date)}</p>
                <p class="kern-body">{teaser}</p>
                <SourceNote source={sources.get(sourceId)} />
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}

function DocumentTable(props: { documents: readonly Document[] }): ComponentChildren {
  return (
    <DataTable
      caption={words.documents}
      rows={props.documents}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.document,
          cell: ({ id, title }) => (
            <Link to={`/dokumente/${encodeURIComponent(id)}`} class="kern-link">
              {title}
            </Link>
          ),
        },
        { head: words.published, cell: ({ asOf }) => (asOf === undefined ? "" : formatDate(asOf)) },
        { head: words.publisher, cell: ({ publisher }) => publisher ?? "" },
        {
          head: words.pages,
          cell: ({ pages }) => (pages === 0 ? "" : pages === 1 ? "1 Seite" : `${pages} Seiten`),
        },
      ]}
    />
  );
}
