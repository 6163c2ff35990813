import type { Source } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../formats/format-date.js";
import { texts } from "./texts.de.js";

/** Where something was read: title, publisher, date and address. */
export function SourceNote(props: {
  source: Source | undefined;
  asOf?: string | undefined;
}): ComponentChildren {
  const { source } = props;
  if (source === undefined) return null;
  const date = props.asOf ?? source.asOf ?? source.publishedOn;
  return (
    <span class="source-note">
      {/^https?:/.test(source.reference) ? (
        <a class="kern-link" href={source.reference} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}{" "}
      ({source.publisher}){date !== undefined && `, ${texts.asOf} ${formatDate(date)}`}
    </span>
  );
}

/** Sources by the id under which records name them. */
export function sourcesById(sources: readonly Source[]): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [source.id, source]));
}
