import { randomUUID } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import type { CalendarDay, Fact } from "@stadtlotse/domain";
import { gt } from "drizzle-orm";
import type { Clock } from "../clock.js";
import { createOfficeRecords, type Offered } from "../office-records/office-records.js";
import type { AuditEntry } from "../registry.js";
import { applyPatch, type Patch } from "../storage/apply-patch.js";
import { factChanges } from "../storage/tables.js";
import { createVersionedRecords } from "../storage/versioned-records.js";
import { writeGuarded } from "../storage/write-guarded.js";
import { FactItem, factKind } from "./fact-item.js";
import { prepareFact, prepareFactChange } from "./prepare-fact.js";
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
}

/** A fact that the office states. */
export type FactInput = Omit<Fact, "id"> & Pick<StoredFact, "responsible" | "reviewBy">;

/** What is to be different, and the version that its author has seen. */
export type FactChange = Omit<Patch<FactItem>, "subject" | "predicate">;

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
   * @throws RegistryError `CONFLICT` when another change came first, `INVALID_INPUT` as of `create`
   */
  change(id: string, change: FactChange, actor: string): Promise<StoredFact | undefined>;
  /** Every change, oldest first. */
  history(id: string): Promise<AuditEntry[]>;
  /** What the office should look at on a day, and why. */
  review(on: CalendarDay): Promise<FactReview[]>;
  /** Which facts were changed since, and the position to ask from the next time; 0 is before all. */
  changesAfter(position: number): Promise<{ position: number; factIds: string[] }>;
}

export function createFacts(database: Database, clock: Clock): Facts {
  const { orm } = database;
  const records = createVersionedRecords(database, clock, factKind);
  const office = createOfficeRecords(database, clock, factKind);
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
          const after = applyPatch(FactItem, before, patch);
          requireNewSource(before, after, patch);
          return after;
        },
        actor,
        () => [prepareFactChange(database, id)],
      );
      return changed && toStoredFact(changed);
    },
    history: office.history,
    async review(on) {
      const offered = new Map<string, Offered<FactItem>>(
        (await office.offered()).map((each) => [each.record.id, each]),
      );
      const facts = await told(records.list());
      return reviewFacts(facts, on, (id) => {
        const reference = offered.get(id)?.reference;
        return reference && toStoredFact(reference).fact;
      });
    },
    async changesAfter(position) {
      const changes = await orm.select().from(factChanges).where(gt(factChanges.position, position));
      return {
        position: changes.at(-1)?.position ?? position,
        factIds: [...new Set(changes.map(({ factId }) => factId))],
      };
    },
  };
}

function toStoredFact(item: FactItem): StoredFact {
  const { version, createdAt, updatedAt, editedByOffice, withdrawn, responsible, reviewBy, ...fact } = item;
  return {
    fact,
    version,
    editedByOffice,
    withdrawn,
    ...(responsible === undefined ? {} : { responsible }),
    ...(reviewBy === undefined ? {} : { reviewBy }),
  };
}
