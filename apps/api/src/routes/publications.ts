import { CollaborationId, PublicationKind } from "@stadtlotse/domain";
import { NewsRecord, PublicationRecord } from "@stadtlotse/registry";
import { atomOf, jsonFeedOf } from "../formats/feeds.js";
import { equals, includes } from "./matches.js";
import { addOfficeRecords, statedByOffice } from "./office-records.js";
import { text } from "./parameters.js";
import type { Api, RouteContext } from "./route-context.js";

export function addPublicationRoutes(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/publications",
    tag: "Knowledge",
    operations: {
      list: "listPublications",
      get: "getPublication",
      create: "createPublication",
      change: "changePublication",
      history: "getPublicationHistory",
    },
    nouns: ["a publication", "publications"],
    title: "Veröffentlichungen der Netzwerke",
    missing: "Diese Veröffentlichung gibt es nicht.",
    example: "magazin-innenstadt",
    schema: PublicationRecord,
    name: "Publication",
    store: ({ publications }) => publications,
    filters: {
      kind: PublicationKind.optional(),
      network: CollaborationId.optional(),
      topic: text.optional(),
    },
    accepts: (publication, { kind, network, topic }) =>
      equals(publication.kind, kind) &&
      equals(publication.networkId, network) &&
      includes(publication.topicIds, topic),
    texts: ({ title, summary }) => [title, summary],
    orders: { publishedOn: ({ publishedOn }) => publishedOn, title: ({ title }) => title },
    defaults: statedByOffice,
  });

  addOfficeRecords(api, context, {
    path: "/v1/news",
    tag: "Knowledge",
    operations: {
      list: "listNews",
      get: "getNewsItem",
      create: "createNewsItem",
      change: "changeNewsItem",
      history: "getNewsItemHistory",
    },
    nouns: ["a piece of news", "news"],
    title: "Nachrichten der Netzwerke",
    missing: "Diese Nachricht gibt es nicht.",
    example: "nachricht-1",
    schema: NewsRecord,
    name: "NewsItem",
    store: ({ news }) => news,
    filters: { network: CollaborationId.optional() },
    accepts: (item, { network }) => equals(item.networkId, network),
    texts: ({ title, teaser }) => [title, teaser],
    orders: { date: ({ date }) => date, title: ({ title }) => title },
    formats: [atomOf(toFeedEntry), jsonFeedOf(toFeedEntry)],
    defaults: { sourceId: "geschaeftsstelle" },
  });
}

function toFeedEntry({ teaser, ...item }: NewsRecord) {
  return { ...item, text: teaser };
}
