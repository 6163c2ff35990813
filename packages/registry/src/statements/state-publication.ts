import type { NewsRecord, PublicationRecord } from "../publications/publication-records.js";
import type { RecordStatement } from "./record-statement.js";
import { shorten } from "./shorten.js";
import { statementTexts as texts } from "./texts.de.js";

/** What a publication is and holds. */
export function statePublication(publication: PublicationRecord): RecordStatement[] {
  const { id, title, summary } = publication;
  const head = texts.publication(publication);
  return [
    {
      id: `publication.${id}`,
      subject: id,
      predicate: "content",
      value: { kind: "text", value: title },
      statement: summary === undefined ? head : `${head} ${texts.holds(shorten(summary))}`,
    },
  ];
}

/** What a piece of news says. */
export function stateNews(news: NewsRecord): RecordStatement[] {
  return [
    {
      id: `news.${news.id}`,
      subject: news.id,
      predicate: "content",
      value: { kind: "text", value: news.title },
      statement: texts.news(news.date, news.title, shorten(news.teaser)),
    },
  ];
}
