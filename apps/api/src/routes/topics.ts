import { Topic, TopicBranch } from "@stadtlotse/domain";
import { topics } from "@stadtlotse/domain/reference/topics";
import { equals, mentions } from "./matches.js";
import { paginate } from "./paging.js";
import { text } from "./parameters.js";
import { listRoute } from "./resource-routes.js";
import type { Api } from "./route-context.js";

const listTopics = listRoute({
  path: "/v1/topics",
  operationId: "listTopics",
  tag: "Knowledge",
  summary: "List topics",
  item: Topic,
  filters: {
    q: text.optional().meta({ description: "A name, a term of the field or an everyday word." }),
    branch: TopicBranch.optional(),
  },
});

export function addTopicRoutes(api: Api): void {
  api.openapi(listTopics, (c) => {
    const { q, branch, ...page } = c.req.valid("query");
    const found = topics.filter(
      ({ name, synonyms, everydayWords, ...topic }) =>
        mentions([name, ...synonyms, ...everydayWords], q) && equals(topic.branch, branch),
    );
    return c.json(
      paginate(found, page, ({ id }) => id),
      200,
    );
  });
}
