import { CollaborationId, NewsItem, Publication, PublicationKind } from "@stadtlotse/domain";
import { news, publications } from "@stadtlotse/domain/reference/publications";
import { visibilityOf } from "../requests/visibility-of.js";
import { equals, includes, isVisibleTo, mentions } from "./matches.js";
import { paginate } from "./paging.js";
import { text } from "./parameters.js";
import { listRoute } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const listPublications = listRoute({
  path: "/v1/publications",
  operationId: "listPublications",
  tag: "Knowledge",
  summary: "List publications",
  item: Publication,
  filters: {
    q: text.optional().meta({ description: "Words of the title or summary." }),
    kind: PublicationKind.optional(),
    network: CollaborationId.optional(),
    topic: text.optional(),
  },
});

const listNews = listRoute({
  path: "/v1/news",
  operationId: "listNews",
  tag: "Knowledge",
  summary: "List news",
  item: NewsItem,
  filters: {
    q: text.optional().meta({ description: "Words of the title or teaser." }),
    network: CollaborationId.optional(),
  },
});

export function addPublicationRoutes(api: Api, { rooms }: RouteContext): void {
  api.openapi(listPublications, async (c) => {
    const { q, kind, network, topic, ...page } = c.req.valid("query");
    const visibility = await visibilityOf(c.get("caller"), rooms);
    const found = publications.filter(
      (publication) =>
        isVisibleTo(publication, visibility) &&
        mentions([publication.title, publication.summary], q) &&
        equals(publication.kind, kind) &&
        equals(publication.networkId, network) &&
        includes(publication.topicIds, topic),
    );
    return c.json(
      paginate(found, page, ({ id }) => id),
      200,
    );
  });

  api.openapi(listNews, async (c) => {
    const { q, network, ...page } = c.req.valid("query");
    const visibility = await visibilityOf(c.get("caller"), rooms);
    const found = news.filter(
      (item) =>
        isVisibleTo(item, visibility) &&
        mentions([item.title, item.teaser], q) &&
        equals(item.networkId, network),
    );
    return c.json(
      paginate(found, page, ({ id }) => id),
      200,
    );
  });
}
