import { randomUUID } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import type { CalendarDay } from "@stadtlotse/domain";
import { and, eq, isNotNull } from "drizzle-orm";
import { createAudit } from "../audit/audit.js";
import type { Clock } from "../clock.js";
import { RegistryError } from "../errors.js";
import type { AuditEntry } from "../registry.js";
import { createRecordFacts } from "../statements/record-facts.js";
import type { StateRecord } from "../statements/record-statement.js";
import { applyPatch, type Patch } from "../storage/apply-patch.js";
import type { RecordKind } from "../storage/record-kind.js";
import { records as table } from "../storage/tables.js";
import { createVersionedRecords } from "../storage/versioned-records.js";
import { type PreparedWrite, writeGuarded } from "../storage/write-guarded.js";
import type { OfficeRecord } from "./office-record-fields.js";
import { readPast } from "./read-past.js";
import { requireKnown } from "./require-known.js";

/** What the maker of a record says of it. */
export type OfficeContent<Item extends OfficeRecord> = Omit<Item, keyof OfficeRecord>;

/** Records that the release brings along and the office edits; what the office says wins over later releases. */
export interface OfficeRecords<Item extends OfficeRecord> {
  /** In the order of the release, then as they were made; with `asOf` as they stood at the end of that day. */
  list(asOf?: CalendarDay): Promise<Item[]>;
  find(id: string, asOf?: CalendarDay): Promise<Item | undefined>;
  /** @throws RegistryError `INVALID_INPUT` for a municipality, topic or source that is not known */
  create(content: OfficeContent<Item>, actor: string, id?: string): Promise<Item>;
  /** What `create` would write, for a batch of another record. */
  prepare(content: OfficeContent<Item>, actor: string): PreparedWrite & { item: Item };
  /**
   * `undefined` when there is no such record.
   *
   * @throws RegistryError `CONFLICT` when another change came first, `INVALID_INPUT` as of `create`; whatever `check`
   *   throws
   */
  change(
    id: string,
    patch: Patch<Item>,
    actor: string,
    check?: (before: Item, after: Item) => void,
  ): Promise<Item | undefined>;
  /** Every change, oldest first. */
  history(id: string): Promise<AuditEntry[]>;
  /** Records that the office has edited and of which a newer release says something else. */
  offered(): Promise<Offered<Item>[]>;
}

/** What the office says, and what the release says since; the next change of the record settles it. */
export interface Offered<Item extends OfficeRecord> {
  record: Item;
  reference: Item;
}

/** What else follows from a record that is new or changed, written in its batch. */
export type FollowRecord<Item> = (
  after: Item,
  before: Item | undefined,
  actor: string,
) => Promise<readonly PreparedWrite[]>;

export function createOfficeRecords<Item extends OfficeRecord>(
  database: Database,
  clock: Clock,
  kind: RecordKind<Item>,
  says: StateRecord<Item> = () => [],
  follow: FollowRecord<Item> = async () => [],
): OfficeRecords<Item> {
  const records = createVersionedRecords<Item>(database, clock, kind);
  const audit = createAudit(database);
  const facts = createRecordFacts(database, clock, kind.name, says);
  const { orm } = database;
  // an Omit of a type parameter is not known to be what is left of it
  const toContent = (content: OfficeContent<Item>) =>
    ({ ...content, editedByOffice: true, withdrawn: false }) as unknown as Omit<
      Item,
      "id" | "version" | "createdAt" | "updatedAt"
    >;
  const list = async (asOf?: CalendarDay) => {
    const now = await records.list();
    return asOf === undefined ? now : readPast(database, kind, now, asOf);
  };

  return {
    list,
    async find(id, asOf) {
      return asOf === undefined ? records.find(id) : (await list(asOf)).find((each) => each.id === id);
    },
    async create(content, actor, id = randomUUID()) {
      const { item, ...write } = prepare(id, content, actor);
      const others = await follow(item, undefined, actor);
      if (!(await writeGuarded(database, write, ...others))) {
        throw new RegistryError("CONFLICT", `there is a ${kind.name} with that id`, {
          current: await records.find(id),
        });
      }
      return item;
    },
    prepare: (content, actor) => prepare(randomUUID(), content, actor),
    async change(id, { version, ...patch }, actor, check) {
      requireKnown(patch);
      return records.change(
        id,
        version,
        (before) => {
          const after = applyPatch(kind.schema, before, patch);
          check?.(before, after);
          return after;
        },
        actor,
        async (after, before) => [
          ...(await facts.follow(before, after, patch, actor)),
          ...(await follow(after, before, actor)),
        ],
      );
    },
    history: (id) => audit.of(`${kind.name}:${id}`),
    async offered() {
      const rows = await orm
        .select()
        .from(table)
        .where(and(eq(table.kind, kind.name), isNotNull(table.offered)));
      const found = await Promise.all(
        rows.map(async ({ id, offered, createdAt, updatedAt, version }) => {
          const record = await records.find(id);
          const shared = { id, createdAt, updatedAt, version, editedByOffice: false };
          return (
            record && { record, reference: kind.schema.parse({ ...JSON.parse(offered ?? "{}"), ...shared }) }
          );
        }),
      );
      return found.filter((each) => each !== undefined);
    },
  };

  function prepare(id: string, content: OfficeContent<Item>, actor: string): PreparedWrite & { item: Item } {
    requireKnown(content);
    const { item, ...write } = records.prepare(id, toContent(content), { actor });
    const stated = facts.state(item, content, actor);
    return {
      item,
      conditions: [...write.conditions, ...stated.flatMap(({ conditions }) => conditions)],
      statements: [...write.statements, ...stated.flatMap(({ statements }) => statements)],
    };
  }
}
