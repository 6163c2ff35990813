import { Topic, TopicBranch } from "@stadtlotse/domain";
import { topics } from "@stadtlotse/domain/reference/topics";
import { equals } from "./matches.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

export function addTopicRoutes(api: Api, context: RouteContext): void {
  addList(api, context, {
    path: "/v1/topics",
    operationId: "listTopics",
    tag: "Knowledge",
    summary: "List topics",
    title: "Themen der Netzwerke",
    item: Topic,
    filters: { branch: TopicBranch.optional() },
    keyOf: ({ id }) => id,
    texts: ({ name, synonyms, everydayWords }) => [name, ...synonyms, ...everydayWords],
    orders: { name: ({ name }) => name },
    find: ({ branch }) => topics.filter((topic) => equals(topic.branch, branch)),
  });
}
