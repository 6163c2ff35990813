import type { CalendarDate } from "@stadtlotse/domain";
import type { ListFormat } from "./list-format.js";

/** What a record is in a feed. */
interface Entry {
  id: string;
  date: CalendarDate;
  title: string;
  text: string;
  url?: string | undefined;
}

/** Records as an Atom feed after RFC 4287. A feed reader is served best by the newest first. */
export function atomOf<Item>(toEntry: (item: Item) => Entry): ListFormat<Item> {
  return {
    name: "atom",
    mediaType: "application/atom+xml; charset=utf-8",
    render: (items, { title, publicUrl, path, today }) => {
      const entries = newestFirst(items.map(toEntry));
      const address = `${publicUrl}${path}`;
      return [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">',
        `<id>${escapeXml(address)}</id>`,
        `<title>${escapeXml(title)}</title>`,
        "<author><name>Stadtlotse</name></author>",
        `<updated>${toTime(entries[0]?.date ?? today)}</updated>`,
        `<link rel="self" type="application/atom+xml" href="${escapeXml(`${address}?format=atom`)}"/>`,
        ...entries.map((entry) => describe(entry, address)),
        "</feed>",
        "",
      ].join("\n");
    },
  };
}

/** Records as a JSON Feed, version 1.1. */
export function jsonFeedOf<Item>(toEntry: (item: Item) => Entry): ListFormat<Item> {
  return {
    name: "jsonfeed",
    mediaType: "application/feed+json",
    render: (items, { title, publicUrl, path }) =>
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title,
        language: "de",
        home_page_url: publicUrl,
        feed_url: `${publicUrl}${path}?format=jsonfeed`,
        items: newestFirst(items.map(toEntry)).map(({ id, date, title, text, url }) => ({
          id: `${publicUrl}${path}#${encodeURIComponent(id)}`,
          url,
          title,
          content_text: text,
          date_published: toTime(date),
        })),
      }),
  };
}

function describe({ id, date, title, text, url }: Entry, address: string): string {
  return [
    "<entry>",
    `<id>${escapeXml(`${address}#${encodeURIComponent(id)}`)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${toTime(date)}</updated>`,
    ...(url === undefined ? [] : [`<link rel="alternate" href="${escapeXml(url)}"/>`]),
    `<content type="text">${escapeXml(text)}</content>`,
    "</entry>",
  ].join("");
}

function newestFirst(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((one, other) => toTime(other.date).localeCompare(toTime(one.date)));
}

/** Feeds know only moments: of a month or year, its first. */
function toTime(date: CalendarDate): string {
  return `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text in XML, without the control characters that XML 1.0 cannot hold. */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]|\p{Surrogate}/gu, "");
}
