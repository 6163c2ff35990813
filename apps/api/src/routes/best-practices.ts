import { BestPractice } from "@stadtlotse/domain";
import { practiceExamples } from "@stadtlotse/domain/reference/practice-examples";
import { equals, includes } from "./matches.js";
import { ags, idParameter, text } from "./parameters.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

export function addBestPracticeRoutes(api: Api, context: RouteContext): void {
  addList(api, context, {
    path: "/v1/best-practices",
    operationId: "listBestPractices",
    tag: "Knowledge",
    summary: "List good practice",
    title: "Gute Praxis",
    item: BestPractice,
    filters: { topic: text.optional(), programme: text.optional(), municipality: ags.optional() },
    keyOf: ({ id }) => id,
    texts: ({ title, place, measure, keywords }) => [title, place, measure, ...keywords],
    orders: { title: ({ title }) => title, place: ({ place }) => place },
    find: ({ topic, programme, municipality }) =>
      practiceExamples.filter(
        (example) =>
          includes(example.topicIds, topic) &&
          includes(example.programmeIds, programme) &&
          equals(example.ags, municipality),
      ),
  });

  addRecord(api, context, {
    path: "/v1/best-practices/{id}",
    operationId: "getBestPractice",
    tag: "Knowledge",
    summary: "Read an example of good practice",
    item: BestPractice,
    params: idParameter("wuelfrath-citymanagement"),
    missing: "Dieses Beispiel gibt es nicht.",
    find: ({ id }) => practiceExamples.find((example) => example.id === id),
  });
}
