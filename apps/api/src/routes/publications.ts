import { CollaborationId, NewsItem, Publication, PublicationKind } from "@stadtlotse/domain";
import { news, publications } from "@stadtlotse/domain/reference/publications";
import { atomOf, jsonFeedOf } from "../formats/feeds.js";
import { equals, includes } from "./matches.js";
import { text } from "./parameters.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

export function addPublicationRoutes(api: Api, context: RouteContext): void {
  addList(api, context, {
    path: "/v1/publications",
    operationId: "listPublications",
    tag: "Knowledge",
    summary: "List publications",
    title: "Veröffentlichungen der Netzwerke",
    item: Publication,
    filters: {
      kind: PublicationKind.optional(),
      network: CollaborationId.optional(),
      topic: text.optional(),
    },
    keyOf: ({ id }) => id,
    texts: ({ title, summary }) => [title, summary],
    orders: { publishedOn: ({ publishedOn }) => publishedOn, title: ({ title }) => title },
    find: ({ kind, network, topic }) =>
      publications.filter(
        (publication) =>
          equals(publication.kind, kind) &&
          equals(publication.networkId, network) &&
          includes(publication.topicIds, topic),
      ),
  });

  addList(api, context, {
    path: "/v1/news",
    operationId: "listNews",
    tag: "Knowledge",
    summary: "List news",
    title: "Nachrichten der Netzwerke",
    item: NewsItem,
    filters: { network: CollaborationId.optional() },
    keyOf: ({ id }) => id,
    texts: ({ title, teaser }) => [title, teaser],
    orders: { date: ({ date }) => date, title: ({ title }) => title },
    formats: [atomOf(toFeedEntry), jsonFeedOf(toFeedEntry)],
    find: ({ network }) => news.filter((item) => equals(item.networkId, network)),
  });
}

function toFeedEntry({ teaser, ...item }: NewsItem) {
  return { ...item, text: teaser };
}
