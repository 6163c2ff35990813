import type { Database } from "@stadtlotse/database";
import { and, asc, eq, or, type SQL, sql } from "drizzle-orm";
import { describeChange } from "../audit/describe-change.js";
import type { Clock } from "../clock.js";
import { RegistryError } from "../errors.js";
import { hashOwner } from "./hash-owner.js";
import type { ContentOf, VersionedRecord } from "./record-fields.js";
import type { RecordKind } from "./record-kind.js";
import { audit, records } from "./tables.js";
import { type PreparedWrite, writeGuarded } from "./write-guarded.js";

/** Who makes a record, and what it is a part of. */
export interface Making {
  /** `asker` where nobody is named. */
  actor?: string;
  /** An opaque name; nobody where nobody is known. */
  owner?: string | undefined;
  /** The hash of such a name, where only that is known. */
  ownerKey?: string | undefined;
  belongsTo?: string;
  /** Whether an owner may have no second one in the same record. */
  once?: boolean;
}

export interface VersionedRecords<Item extends VersionedRecord> {
  /** In the order in which they were made. */
  list(): Promise<Item[]>;
  /** The parts of one other record. */
  listOf(belongsTo: string): Promise<Item[]>;
  listOwnedBy(owner: string): Promise<Item[]>;
  /** Those whose row fulfils a condition. */
  listWhere(condition: SQL): Promise<Item[]>;
  find(id: string): Promise<Item | undefined>;
  findOwnedBy(owner: string, id: string): Promise<Item | undefined>;
  /** The first part of another record that is one person's. */
  findPartOf(belongsTo: string, owner: string): Promise<Item | undefined>;
  /** Hash of the owner's name; `undefined` where nobody is known. */
  ownerKeyOf(id: string): Promise<string | undefined>;
  /**
   * @param together what is written with it or not at all
   * @throws RegistryError `CONFLICT` when there is a record with that id already
   */
  create(
    id: string,
    content: ContentOf<Item>,
    making?: Making,
    together?: readonly PreparedWrite[],
  ): Promise<Item>;
  /** What `create` would write, for a batch of another record. Written where the id is still free. */
  prepare(id: string, content: ContentOf<Item>, making?: Making): PreparedWrite & { item: Item };
  /** What changes a record that was read before, for a batch of another one. Written where it still stands like that. */
  prepareChange(before: Item, update: (item: Item) => Item, actor: string): PreparedWrite & { item: Item };
  /**
   * `undefined` when there is no such record.
   *
   * @throws RegistryError `CONFLICT` when another change came first; whatever `update` throws
   */
  change(
    id: string,
    version: number,
    update: (item: Item) => Item,
    actor: string,
    together?: (after: Item, before: Item) => readonly PreparedWrite[] | Promise<readonly PreparedWrite[]>,
  ): Promise<Item | undefined>;
  /** Takes a record away; its audit keeps that it was there, not what it said. */
  remove(id: string, actor: string): Promise<boolean>;
}

/** Records that are changed under optimistic locking, each change in one batch with its audit entry. */
export function createVersionedRecords<Item extends VersionedRecord>(
  database: Database,
  clock: Clock,
  { name, schema }: RecordKind<Item>,
): VersionedRecords<Item> {
  const { orm } = database;
  const isThis = (id: string) => and(eq(records.kind, name), eq(records.id, id));
  const isOwnedBy = (owner: string) => eq(records.owner, hashOwner(owner));
  const select = async (condition?: SQL) =>
    (
      await orm
        .select()
        .from(records)
        .where(and(eq(records.kind, name), condition))
        .orderBy(asc(records.createdAt), sql`rowid`)
    ).map(toItem);
  const find = async (id: string, condition?: SQL) => {
    const row = await orm
      .select()
      .from(records)
      .where(and(isThis(id), condition))
      .get();
    return row && toItem(row);
  };

  return {
    find: (id) => find(id),
    findOwnedBy: (owner, id) => find(id, isOwnedBy(owner)),
    async findPartOf(belongsTo, owner) {
      return (await select(and(eq(records.belongsTo, belongsTo), isOwnedBy(owner))))[0];
    },
    async ownerKeyOf(id) {
      const row = await orm.select({ owner: records.owner }).from(records).where(isThis(id)).get();
      return row?.owner ?? undefined;
    },
    list: () => select(),
    listOf: (belongsTo) => select(eq(records.belongsTo, belongsTo)),
    listOwnedBy: (owner) => select(isOwnedBy(owner)),
    listWhere: select,
    prepare,
    prepareChange,
    async create(id, content, making, together = []) {
      const { item, ...write } = prepare(id, content, making);
      if (!(await writeGuarded(database, write, ...together))) throw conflict(await find(id));
      return item;
    },
    async change(id, version, update, actor, together) {
      const before = await find(id);
      if (!before) return undefined;
      if (before.version !== version) throw conflict(before);
      const { item: after, ...write } = prepareChange(before, update, actor);
      const others = (await together?.(after, before)) ?? [];
      if (!(await writeGuarded(database, write, ...others))) throw conflict(await find(id));
      return after;
    },
    async remove(id, actor) {
      const record = `${name}:${id}`;
      const written = await writeGuarded(database, {
        conditions: [sql`exists ${orm.select().from(records).where(isThis(id))}`],
        statements: [
          orm.delete(records).where(isThis(id)),
          orm.update(audit).set({ before: null, after: null }).where(eq(audit.record, record)),
          orm.insert(audit).values({ record, action: "erased", actor, at: clock().toISOString() }),
        ],
      });
      return written;
    },
  };

  function prepare(
    id: string,
    content: ContentOf<Item>,
    { actor = "asker", belongsTo, once = false, ...making }: Making = {},
  ) {
    const at = clock().toISOString();
    const item = schema.parse({
      ...content,
      id,
      version: 1,
      createdAt: at,
      updatedAt: at,
      editedByOffice: true,
    });
    const row = {
      ...toRow(item),
      owner: making.owner === undefined ? (making.ownerKey ?? null) : hashOwner(making.owner),
      belongsTo: belongsTo ?? null,
      edited: true,
    };
    const taken = once
      ? and(
          eq(records.kind, name),
          or(
            eq(records.id, id),
            and(eq(records.belongsTo, belongsTo ?? ""), eq(records.owner, row.owner ?? "")),
          ),
        )
      : isThis(id);
    return {
      item,
      conditions: [sql`not exists ${orm.select().from(records).where(taken)}`],
      statements: [
        orm.insert(records).values(row),
        orm.insert(audit).values(describeChange({ record: `${name}:${id}`, at, actor, after: item })),
      ],
    };
  }

  function prepareChange(before: Item, update: (item: Item) => Item, actor: string) {
    const { id, version } = before;
    const at = clock().toISOString();
    const item = schema.parse({
      ...update(before),
      version: version + 1,
      updatedAt: at,
      editedByOffice: true,
    });
    const { createdAt, ...row } = toRow(item);
    return {
      item,
      conditions: [
        sql`${orm.select({ version: records.version }).from(records).where(isThis(id))} = ${version}`,
      ],
      statements: [
        orm
          .update(records)
          .set({ ...row, edited: true, offered: null })
          .where(isThis(id)),
        orm.insert(audit).values(describeChange({ record: `${name}:${id}`, at, actor, before, after: item })),
      ],
    };
  }

  function toItem({ content, id, version, createdAt, updatedAt, edited }: typeof records.$inferSelect): Item {
    return schema.parse({
      ...JSON.parse(content),
      id,
      version,
      createdAt,
      updatedAt,
      editedByOffice: edited,
    });
  }

  function toRow(item: VersionedRecord & { editedByOffice?: boolean }) {
    const { id, version, createdAt, updatedAt, editedByOffice, ...content } = item;
    return { kind: name, id, version, createdAt, updatedAt, content: JSON.stringify(content) };
  }

  function conflict(current: Item | undefined): RegistryError {
    return new RegistryError("CONFLICT", `the ${name} stands otherwise by now`, { current });
  }
}
