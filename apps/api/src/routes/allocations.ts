import { AllocationRecord } from "@stadtlotse/registry";
import * as z from "zod";
import { equals } from "./matches.js";
import { addOfficeRecords, statedByOffice } from "./office-records.js";
import { text } from "./parameters.js";
import type { Api, RouteContext } from "./route-context.js";

export function addAllocationRoutes(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/allocations",
    tag: "Funding",
    operations: {
      list: "listAllocations",
      get: "getAllocation",
      create: "createAllocation",
      change: "changeAllocation",
      history: "getAllocationHistory",
    },
    nouns: ["what a programme granted in a year", "what programmes granted, by year"],
    title: "Fördermittel nach Jahren",
    missing: "Diese Fördersumme gibt es nicht.",
    example: "staedtebaufoerderung-nrw.2011",
    schema: AllocationRecord,
    name: "Allocation",
    store: ({ allocations }) => allocations,
    filters: {
      programme: text.optional().meta({ example: "staedtebaufoerderung-nrw" }),
      year: z.coerce.number().int().min(1950).max(2100).optional().meta({ example: 2024 }),
      level: AllocationRecord.shape.level.optional(),
    },
    accepts: (allocation, { programme, year, level }) =>
      equals(allocation.programmeId, programme) &&
      equals(allocation.year, year) &&
      equals(allocation.level, level),
    texts: ({ programmeId, note }) => [programmeId, note],
    orders: { year: ({ year }) => year, programme: ({ programmeId }) => programmeId },
    defaults: statedByOffice,
  });
}
