import { BestPractice } from "@stadtlotse/domain";
import { practiceExamples } from "@stadtlotse/domain/reference/practice-examples";
import { RequestError } from "../problems/request-error.js";
import { visibilityOf } from "../requests/visibility-of.js";
import { equals, includes, isVisibleTo, mentions } from "./matches.js";
import { paginate } from "./paging.js";
import { ags, idParameter, text } from "./parameters.js";
import { listRoute, recordRoute } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const listBestPractices = listRoute({
  path: "/v1/best-practices",
  operationId: "listBestPractices",
  tag: "Knowledge",
  summary: "List good practice",
  item: BestPractice,
  filters: {
    q: text.optional().meta({ description: "Words of the title, the measure or the keywords." }),
    topic: text.optional(),
    programme: text.optional(),
    municipality: ags.optional(),
  },
});

const getBestPractice = recordRoute({
  path: "/v1/best-practices/{id}",
  operationId: "getBestPractice",
  tag: "Knowledge",
  summary: "Read an example of good practice",
  item: BestPractice,
  params: idParameter("wuelfrath-citymanagement"),
});

export function addBestPracticeRoutes(api: Api, { rooms }: RouteContext): void {
  api.openapi(listBestPractices, async (c) => {
    const { q, topic, programme, municipality, ...page } = c.req.valid("query");
    const visibility = await visibilityOf(c.get("caller"), rooms);
    const found = practiceExamples.filter(
      (example) =>
        isVisibleTo(example, visibility) &&
        mentions([example.title, example.place, example.measure, ...example.keywords], q) &&
        includes(example.topicIds, topic) &&
        includes(example.programmeIds, programme) &&
        equals(example.ags, municipality),
    );
    return c.json(
      paginate(found, page, ({ id }) => id),
      200,
    );
  });

  api.openapi(getBestPractice, async (c) => {
    const { id } = c.req.valid("param");
    const visibility = await visibilityOf(c.get("caller"), rooms);
    const example = practiceExamples.find((each) => each.id === id && isVisibleTo(each, visibility));
    if (example !== undefined) return c.json(example, 200);
    throw new RequestError("NOT_FOUND", { detail: "Dieses Beispiel gibt es nicht." });
  });
}
