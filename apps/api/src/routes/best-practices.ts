import { BestPracticeRecord, EditorialState, requireEditorialStep } from "@stadtlotse/registry";
import { equals, includes } from "./matches.js";
import { addOfficeRecords, statedByOffice } from "./office-records.js";
import { ags, text } from "./parameters.js";
import type { Api, RouteContext } from "./route-context.js";

export function addBestPracticeRoutes(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/best-practices",
    tag: "Knowledge",
    operations: {
      list: "listBestPractices",
      get: "getBestPractice",
      create: "createBestPractice",
      change: "changeBestPractice",
      history: "getBestPracticeHistory",
    },
    nouns: ["an example of good practice", "good practice"],
    title: "Gute Praxis",
    missing: "Dieses Beispiel gibt es nicht.",
    example: "wuelfrath-citymanagement",
    schema: BestPracticeRecord,
    name: "BestPractice",
    store: ({ bestPractices }) => bestPractices,
    filters: {
      topic: text.optional(),
      programme: text.optional(),
      municipality: ags.optional(),
      state: EditorialState.optional(),
    },
    accepts: (example, { topic, programme, municipality, state }) =>
      includes(example.topicIds, topic) &&
      includes(example.programmeIds, programme) &&
      equals(example.ags, municipality) &&
      equals(example.state, state),
    texts: ({ title, place, measure, keywords }) => [title, place, measure, ...keywords],
    orders: { title: ({ title }) => title, place: ({ place }) => place },
    defaults: statedByOffice,
    startsAs: { state: "draft" },
    isPublished: ({ state }) => state === "published",
    check: requireEditorialStep,
  });
}
