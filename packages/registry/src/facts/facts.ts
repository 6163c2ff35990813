import { randomUUID } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import type { CalendarDay, Fact } from "@stadtlotse/domain";
import type { Clock } from "../clock.js";
import { conflictDecisionKind } from "../conflict-decisions/conflict-decision-record.js";
import { RegistryError } from "../errors.js";
import { createOfficeRecords, type Offered } from "../office-records/office-records.js";
import type { AuditEntry } from "../registry.js";
import { applyPatch, type Patch } from "../storage/apply-patch.js";
import { createVersionedRecords } from "../storage/versioned-records.js";
import { writeGuarded } from "../storage/write-guarded.js";
import { texts } from "../texts.de.js";
import { FactItem, factKind } from "./fact-item.js";
import { prepareFact } from "./prepare-fact.js";
import { requireNewSource } from "./require-sourced.js";
import { type FactReview, reviewFacts } from "./review-facts.js";

export interface StoredFact {
  fact: Fact;
  version: number;
  editedByOffice: boolean;
  /** No longer told; kept, because answers may cite it. */
  withdrawn: boolean;
  /** Who looks after it. */
  responsible?: string | undefined;
  /** The day on which it must have been looked at anew. */
  reviewBy?: CalendarDay | undefined;
  /** The record that says so, where it follows one. */
  statedBy?: string | undefined;
}

/** A fact that the office states. */
export type FactInput = Omit<Fact, "id"> & Pick<StoredFact, "responsible" | "reviewBy">;

/** What is to be different, and the version that its author has seen. */
export type FactChange = Omit<Patch<FactItem>, "subject" | "predicate" | "statedBy">;

/** The dated facts that answers rest on: those of the release, and what the office made of them. */
export interface Facts {
  /** All that are told. */
  list(): Promise<StoredFact[]>;
  find(id: string): Promise<StoredFact | undefined>;
  /** The facts as they stood at the end of that day. */
  listAsOf(day: CalendarDay): Promise<StoredFact[]>;
  /** @throws RegistryError `INVALID_INPUT` for what is not known or has no source */
  create(input: FactInput, actor: string): Promise<StoredFact>;
  /**
   * `undefined` when there is no such fact. What says something new names its source and date.
   *
   * @throws RegistryError `CONFLICT` when another change came first, `INVALID_INPUT` as of `create`, `INVALID_STEP` for
   *   one that follows a record, except for who looks after it
   */
  change(id: string, change: FactChange, actor: string): Promise<StoredFact | undefined>;
  /** Every change, oldest first. */
  history(id: string): Promise<AuditEntry[]>;
  /** What the office should look at on a day, and why. */
  review(on: CalendarDay): Promise<FactReview[]>;
}

export function createFacts(database: Database, clock: Clock): Facts {
  const records = createVersionedRecords(database, clock, factKind);
  const office = createOfficeRecords(database, clock, factKind);
  const decisions = createVersionedRecords(database, clock, conflictDecisionKind);
  const told = async (items: Promise<FactItem[]>) =>
    (await items).filter(({ withdrawn }) => !withdrawn).map(toStoredFact);
  const find = async (id: string) => {
    const item = await records.find(id);
    return item && toStoredFact(item);
  };

  return {
    find,
    list: () => told(records.list()),
    listAsOf: (day) => told(office.list(day)),
    async create(input, actor) {
      const { item, ...write } = prepareFact(database, clock, randomUUID(), input, actor);
      await writeGuarded(database, write);
      return toStoredFact(item);
    },
    async change(id, { version, ...patch }, actor) {
      const changed = await records.change(
        id,
        version,
        (before) => {
          requireOwn(before, patch);
          const after = applyPatch(FactItem, before, patch);
          requireNewSource(before, after, patch);
          return after;
        },
        actor,
      );
      return changed && toStoredFact(changed);
    },
    history: office.history,
    async review(on) {
      const offered = new Map<string, Offered<FactItem>>(
        (await office.offered()).map((each) => [each.record.id, each]),
      );
      const facts = await told(records.list());
      const decided = (await decisions.list()).filter(({ withdrawn }) => !withdrawn);
      const offeredOf = (id: string) => {
        const reference = offered.get(id)?.reference;
        return reference && toStoredFact(reference).fact;
      };
      return reviewFacts(facts, on, offeredOf, decided);
    },
  };
}

function toStoredFact(item: FactItem): StoredFact {
  const {
    version,
    createdAt,
    updatedAt,
    editedByOffice,
    withdrawn,
    responsible,
    reviewBy,
    statedBy,
    ...fact
  } = item;
  return {
    fact,
    version,
    editedByOffice,
    withdrawn,
    ...(responsible === undefined ? {} : { responsible }),
    ...(reviewBy === undefined ? {} : { reviewBy }),
    ...(statedBy === undefined ? {} : { statedBy }),
  };
}

const care: ReadonlySet<string> = new Set(["responsible", "reviewBy", "verifiedOn"]);

/** What a record says is changed there, so that the two never say different things. */
function requireOwn(before: FactItem, patch: object): void {
  if (before.statedBy === undefined || Object.keys(patch).every((field) => care.has(field))) return;
  throw new RegistryError("INVALID_STEP", `the fact ${before.id} follows ${before.statedBy}`, {
    current: before,
    reason: texts.statedByRecord,
  });
}
