import { FundingLevel, programmeHistory, programmePeriod, Succession } from "@stadtlotse/domain";
import { ProgrammeRecord, SuccessionRecord } from "@stadtlotse/registry";
import * as z from "zod";
import { equals } from "./matches.js";
import { addOfficeRecords, statedByOffice } from "./office-records.js";
import { day, idParameter, text } from "./parameters.js";
import { addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const SuccessionStep = z.object({
  programmeId: z.string(),
  distance: z.int().positive().meta({ description: "1 for the next one." }),
  succession: Succession,
});

const ProgrammeHistory = z
  .object({
    programmeId: z.string(),
    predecessors: z.array(SuccessionStep),
    successors: z.array(SuccessionStep),
    unconfirmed: z.array(Succession).meta({ description: "Steps that nobody confirmed." }),
  })
  .meta({
    id: "ProgrammeHistory",
    description: "Where a programme comes from and what became of it. Empty means: not documented, not none.",
  });

const params = idParameter("lebendige-zentren");

const missing = "Dieses Förderprogramm gibt es nicht.";

export function addProgrammeRoutes(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/programmes",
    tag: "Funding",
    operations: {
      list: "listProgrammes",
      get: "getProgramme",
      create: "createProgramme",
      change: "changeProgramme",
      history: "getProgrammeChanges",
    },
    nouns: ["a funding programme", "funding programmes"],
    title: "Förderprogramme",
    missing,
    example: "lebendige-zentren",
    schema: ProgrammeRecord,
    name: "Programme",
    store: ({ programmes }) => programmes,
    filters: {
      level: FundingLevel.optional(),
      asOf: day
        .optional()
        .meta({ description: "Only programmes that are known to grant money on this day." }),
    },
    accepts: (programme, { level, asOf }) =>
      equals(programme.level, level) &&
      (asOf === undefined || programmePeriod(programme, asOf).state === "running"),
    texts: ({ name, subtitle, aliases }) => [name, subtitle, ...aliases],
    orders: { name: ({ name }) => name },
    historyPath: "changes",
    defaults: { sourceIds: ["geschaeftsstelle"], certainty: "documented" },
  });

  addOfficeRecords(api, context, {
    path: "/v1/successions",
    tag: "Funding",
    operations: {
      list: "listSuccessions",
      get: "getSuccession",
      create: "createSuccession",
      change: "changeSuccession",
      history: "getSuccessionHistory",
    },
    nouns: ["that one programme carries on another", "which programme carries on which"],
    title: "Nachfolge der Förderprogramme",
    missing: "Diese Nachfolge gibt es nicht.",
    example: "soziale-stadt.sozialer-zusammenhalt",
    schema: SuccessionRecord,
    name: "Succession",
    store: ({ successions }) => successions,
    filters: { programme: text.optional().meta({ example: "lebendige-zentren" }) },
    accepts: ({ predecessorId, successorId, certainty }, { programme }) =>
      certainty !== "unconfirmed" && (equals(predecessorId, programme) || equals(successorId, programme)),
    texts: ({ predecessorId, successorId, predecessorName, successorName }) => [
      predecessorId,
      successorId,
      predecessorName,
      successorName,
    ],
    orders: { from: ({ from }) => from },
    defaults: statedByOffice,
    setByHouse: ["predecessorName", "successorName"],
  });

  addRecord(api, context, {
    path: "/v1/programmes/{id}/history",
    operationId: "getProgrammeHistory",
    tag: "Funding",
    summary: "Read what a programme followed and what followed it",
    item: ProgrammeHistory,
    params,
    missing,
    async find({ id }) {
      const { programmes, successions } = context.rooms.registry;
      if ((await programmes.find(id)) === undefined) return undefined;
      const known = (await successions.list()).filter(({ withdrawn }) => !withdrawn);
      return programmeHistory(
        id,
        known.map((each) => Succession.parse(each)),
      );
    },
  });
}
