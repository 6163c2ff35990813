import { type Conflict, ConflictDecision, ConflictOutcome, conflicts, decisionOn } from "@stadtlotse/domain";
import {
  ConflictDecisionRecord,
  type ConflictVerdict,
  type ConflictVerdictChange,
  nameConflict,
  type StoredFact,
} from "@stadtlotse/registry";
import * as z from "zod";
import { isOffice } from "../requests/is-office.js";
import { FactRecord, toFactRecord } from "./fact-record.js";
import { equals } from "./matches.js";
import { idParameter, text } from "./parameters.js";
import { type Reader, withoutHidden } from "./reader.js";
import { addChange, addCreation, addHistory } from "./record-changes.js";
import { printable } from "./record-input.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";
import { isPrintable } from "./typed-text.js";

const ConflictState = z
  .enum(["open", ...ConflictOutcome.options])
  .meta({ id: "ConflictState", description: "Nobody has decided, decided, left open on purpose." });

const ConflictRecord = z
  .object({
    id: z.string(),
    title: z.string().meta({ description: "What the statements disagree on, in German." }),
    subject: z.string(),
    predicates: z.array(z.string()),
    qualifier: z.string().optional(),
    kind: z.enum(["temporal", "definitional", "internal", "arithmetic"]),
    facts: z.array(FactRecord).meta({ description: "At least two, each with its date and source." }),
    state: ConflictState,
    decision: ConflictDecisionRecord.optional().meta({
      description:
        "What the office has said of it. Where the facts are others by now the office still sees it, and the conflict is open.",
    }),
  })
  .meta({ id: "Conflict", description: "Facts that disagree on one subject." });
type ConflictRecord = z.infer<typeof ConflictRecord>;

const { factId, reason } = ConflictDecision.shape;
const VerdictInput = z
  .strictObject({ outcome: ConflictOutcome, factId, reason })
  .refine(isPrintable, printable)
  .meta({ id: "ConflictDecisionInput" });
const VerdictChange = z
  .strictObject({
    version: ConflictDecisionRecord.shape.version,
    outcome: ConflictOutcome.optional(),
    factId,
    reason: reason.optional(),
    withdrawn: z.boolean().optional().meta({ description: "Whether the conflict is open again." }),
  })
  .refine(isPrintable, printable)
  .meta({ id: "ConflictDecisionChange", description: "What is not named stays as it was decided." });

const example = "netzwerk-innenstadt-nrw.member-count.temporal";
const missing = "Diesen Widerspruch gibt es nicht oder nicht mehr.";

/** Where sources disagree, and what the office says of it. */
export function addConflictRoutes(api: Api, context: RouteContext): void {
  const { registry } = context.rooms;

  async function read(reader: Reader): Promise<ConflictRecord[]> {
    const [stored, decisions] = await Promise.all([registry.facts.list(), registry.conflictDecisions.list()]);
    const facts = await withoutHidden(
      stored.map(({ fact }) => fact),
      reader,
    );
    const known = await withoutHidden(decisions, reader);
    const storedById = new Map(stored.map((each) => [each.fact.id, each]));
    return conflicts(facts).map((conflict) => toRecord(conflict, storedById, known, isOffice(reader.caller)));
  }

  addList(api, context, {
    path: "/v1/conflicts",
    operationId: "listConflicts",
    tag: "Knowledge",
    summary: "List where facts disagree, each statement with its date",
    title: "Widersprüche",
    item: ConflictRecord,
    filters: {
      subject: text.optional().meta({ example: "netzwerk-innenstadt-nrw" }),
      state: ConflictState.optional(),
    },
    keyOf: ({ id }) => id,
    texts: ({ facts }) => facts.map(({ statement }) => statement),
    orders: { subject: ({ subject }) => subject },
    find: async ({ subject, state }, reader) =>
      (await read(reader)).filter((each) => equals(each.subject, subject) && equals(each.state, state)),
  });

  addRecord(api, context, {
    path: "/v1/conflicts/{id}",
    operationId: "getConflict",
    tag: "Knowledge",
    summary: "Read where facts disagree",
    item: ConflictRecord,
    params: idParameter(example),
    missing,
    find: async ({ id }, reader) => (await read(reader)).find((each) => each.id === id),
  });

  addDecisions(api, context);
}

function toRecord(
  { facts, ...conflict }: Conflict,
  stored: ReadonlyMap<string, StoredFact>,
  decisions: readonly ConflictDecisionRecord[],
  seesAll: boolean,
): ConflictRecord {
  const standing = decisions.filter(({ withdrawn }) => !withdrawn);
  const decision = decisionOn({ facts, ...conflict }, standing);
  const shown = seesAll ? decisions.find(({ id }) => id === conflict.id) : decision;
  return {
    ...conflict,
    title: nameConflict(conflict),
    facts: facts.flatMap(({ id }) => {
      const fact = stored.get(id);
      return fact === undefined ? [] : [toFactRecord(fact)];
    }),
    state: decision?.outcome ?? "open",
    ...(shown === undefined ? {} : { decision: shown }),
  };
}

function addDecisions(api: Api, { rooms }: RouteContext): void {
  const { conflictDecisions } = rooms.registry;
  const shared = {
    tag: "Office",
    item: ConflictDecisionRecord,
    params: idParameter(example),
    missing,
  } as const;

  addCreation(api, {
    ...shared,
    path: "/v1/conflicts/{id}/decision",
    operationId: "decideConflict",
    summary: "Decide which of the facts that disagree holds, or leave it open on purpose",
    input: VerdictInput as unknown as z.ZodType<ConflictVerdict>, // its fields are those of the schema
    create: (verdict, { owner }, { id }) => conflictDecisions.decide(id, verdict, owner),
  });

  addChange(api, {
    ...shared,
    path: "/v1/conflicts/{id}/decision",
    operationId: "changeConflictDecision",
    summary: "Decide a conflict otherwise, or open it again",
    input: VerdictChange as unknown as z.ZodType<ConflictVerdictChange>, // as above
    change: (change, { owner }, { id }) => conflictDecisions.change(id, change, owner),
  });

  addHistory(api, {
    path: "/v1/conflicts/{id}/decision/history",
    operationId: "getConflictDecisionHistory",
    tag: "Office",
    summary: "Read every decision on a conflict",
    params: idParameter(example),
    history: ({ id }) => conflictDecisions.history(id),
  });
}
