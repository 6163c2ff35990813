import { Allocation } from "@stadtlotse/domain";
import { allocations } from "@stadtlotse/domain/reference/allocations";
import * as z from "zod";
import { equals } from "./matches.js";
import { paginate } from "./paging.js";
import { text } from "./parameters.js";
import { listRoute } from "./resource-routes.js";
import type { Api } from "./route-context.js";

const listAllocations = listRoute({
  path: "/v1/allocations",
  operationId: "listAllocations",
  tag: "Funding",
  summary: "List what programmes granted, by year",
  item: Allocation,
  filters: {
    programme: text.optional().meta({ example: "staedtebaufoerderung-nrw" }),
    year: z.coerce.number().int().min(1950).max(2100).optional().meta({ example: 2024 }),
    level: Allocation.shape.level.optional(),
  },
});

export function addAllocationRoutes(api: Api): void {
  api.openapi(listAllocations, (c) => {
    const { programme, year, level, ...page } = c.req.valid("query");
    const found = allocations.filter(
      (allocation) =>
        equals(allocation.programmeId, programme) &&
        equals(allocation.year, year) &&
        equals(allocation.level, level),
    );
    return c.json(
      paginate(found, page, ({ id }) => id),
      200,
    );
  });
}
