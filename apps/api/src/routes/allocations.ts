import { Allocation } from "@stadtlotse/domain";
import { allocations } from "@stadtlotse/domain/reference/allocations";
import * as z from "zod";
import { equals } from "./matches.js";
import { text } from "./parameters.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

export function addAllocationRoutes(api: Api, context: RouteContext): void {
  addList(api, context, {
    path: "/v1/allocations",
    operationId: "listAllocations",
    tag: "Funding",
    summary: "List what programmes granted, by year",
    title: "Fördermittel nach Jahren",
    item: Allocation,
    filters: {
      programme: text.optional().meta({ example: "staedtebaufoerderung-nrw" }),
      year: z.coerce.number().int().min(1950).max(2100).optional().meta({ example: 2024 }),
      level: Allocation.shape.level.optional(),
    },
    keyOf: ({ id }) => id,
    texts: ({ programmeId, note }) => [programmeId, note],
    orders: { year: ({ year }) => year, programme: ({ programmeId }) => programmeId },
    find: ({ programme, year, level }) =>
      allocations.filter(
        (allocation) =>
          equals(allocation.programmeId, programme) &&
          equals(allocation.year, year) &&
          equals(allocation.level, level),
      ),
  });
}
