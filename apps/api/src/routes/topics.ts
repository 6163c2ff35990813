import { TopicBranch } from "@stadtlotse/domain";
import { TopicRecord } from "@stadtlotse/registry";
import { equals } from "./matches.js";
import { addOfficeRecords } from "./office-records.js";
import type { Api, RouteContext } from "./route-context.js";

/** What the networks work on. Which topics there are is what their sources say; the office says what people call them. */
export function addTopicRoutes(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/topics",
    tag: "Knowledge",
    operations: {
      list: "listTopics",
      get: "getTopic",
      change: "changeTopic",
      history: "getTopicHistory",
    },
    nouns: ["a topic", "topics"],
    title: "Themen der Netzwerke",
    missing: "Dieses Thema gibt es nicht.",
    example: "handel-und-gastronomie",
    schema: TopicRecord,
    name: "Topic",
    store: ({ topics }) => topics,
    filters: { branch: TopicBranch.optional() },
    accepts: (topic, { branch }) => equals(topic.branch, branch),
    texts: ({ name, synonyms, everydayWords }) => [name, ...synonyms, ...everydayWords],
    orders: { name: ({ name }) => name },
    setByHouse: ["branch", "name", "wording", "sourceId"],
  });
}
