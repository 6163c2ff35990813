import type { Database } from "@stadtlotse/database";
import type { Fact } from "@stadtlotse/domain";
import type { Clock } from "../clock.js";
import { type FactItem, factKind } from "../facts/fact-item.js";
import type { OfficeRecord } from "../office-records/office-record-fields.js";
import type { ContentOf } from "../storage/record-fields.js";
import { createVersionedRecords } from "../storage/versioned-records.js";
import type { PreparedWrite } from "../storage/write-guarded.js";
import type { RecordStatement, StateRecord } from "./record-statement.js";
import { statementTexts as texts } from "./texts.de.js";

/** The facts that follow the records of one kind, written in the batch of the record itself. */
export interface RecordFacts<Item extends OfficeRecord> {
  /** States what a new record says. */
  state(record: Item, entered: object, actor: string): PreparedWrite[];
  /** States what a change says otherwise, and withdraws what is said no more. What stays as it was is not dated anew. */
  follow(before: Item, after: Item, entered: object, actor: string): Promise<PreparedWrite[]>;
}

const office = "geschaeftsstelle";

export function createRecordFacts<Item extends OfficeRecord>(
  database: Database,
  clock: Clock,
  kind: string,
  says: StateRecord<Item>,
): RecordFacts<Item> {
  const facts = createVersionedRecords(database, clock, factKind);
  const told = (record: Item) => (record.withdrawn ? [] : says(record));

  return {
    state(record, entered, actor) {
      const origin = originOf(record, entered);
      return told(record).map((statement) =>
        facts.prepare(statement.id, { ...origin, ...contentOf(record, statement) }, { actor }),
      );
    },
    async follow(before, after, entered, actor) {
      const said = new Map(told(before).map((statement) => [statement.id, contentOf(before, statement)]));
      const saying = new Map(told(after).map((statement) => [statement.id, contentOf(after, statement)]));
      const origin = originOf(after, entered);
      const ids = [...new Set([...said.keys(), ...saying.keys()])];
      const known = await Promise.all(ids.map((id) => facts.find(id)));
      return ids.flatMap((id, index) => {
        const fact = known[index];
        const content = saying.get(id);
        if (content === undefined) return fact === undefined || fact.withdrawn ? [] : withdraw(fact, actor);
        if (JSON.stringify(content) === JSON.stringify(said.get(id))) return [];
        return fact === undefined
          ? facts.prepare(id, { ...origin, ...content }, { actor })
          : facts.prepareChange(fact, (each) => replace(each, { ...origin, ...content }), actor);
      });
    },
  };

  function withdraw(fact: FactItem, actor: string): PreparedWrite {
    return facts.prepareChange(fact, (each) => ({ ...each, withdrawn: true }), actor);
  }

  function contentOf(record: Item, { id: _, origin, ...statement }: RecordStatement): StatedContent {
    const { certainty = "documented", visibility = "public" } = record as Partial<Fact>;
    return {
      ...statement,
      ...origin,
      status: "reported",
      certainty,
      visibility,
      statedBy: `${kind}:${record.id}`,
      editedByOffice: true,
      withdrawn: false,
    };
  }

  /** A source and date that are entered with it count; else the office says so, on the day of the entry. */
  function originOf(record: Item, entered: object): Origin {
    const day = clock().toISOString().slice(0, 10);
    const named = sourceIn(entered) ?? office;
    const { asOf } = "asOf" in entered ? (record as { asOf?: string }) : {};
    return {
      sourceId: named,
      locator: named === office ? { heading: texts.enteredOn(day) } : {},
      asOf: { date: asOf ?? day, quality: "stated" },
      verifiedOn: day,
    };
  }
}

type Origin = Required<Pick<FactItem, "sourceId" | "locator" | "asOf" | "verifiedOn">>;
type StatedContent = Omit<ContentOf<FactItem>, keyof Origin> & Partial<Origin>;

/** Who looks after a fact, and when, does not change with what it says. */
function replace({ responsible, reviewBy, ...before }: FactItem, content: ContentOf<FactItem>): FactItem {
  const { id, version, createdAt, updatedAt } = before;
  return { ...content, id, version, createdAt, updatedAt, responsible, reviewBy };
}

/** The newest source where several stand behind a record. */
function sourceIn(entered: object): string | undefined {
  const { sourceId, sourceIds } = entered as { sourceId?: string | null; sourceIds?: readonly string[] };
  return sourceId ?? sourceIds?.at(-1);
}
