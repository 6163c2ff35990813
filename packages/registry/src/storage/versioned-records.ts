import { createHash } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import { asc, eq, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type * as z from "zod";
import { describeChange } from "../audit/describe-change.js";
import type { Clock } from "../clock.js";
import { RegistryError } from "../errors.js";
import { audit, type RecordTable } from "./tables.js";
import { writeGuarded } from "./write-guarded.js";

/** What every record that people change carries. */
export interface VersionedRecord {
  id: string;
  /** Counts up with every change; who changes a record names the version that they have seen. */
  version: number;
  createdAt: string;
  updatedAt: string;
}

/** Where one kind of record lies, and what of it belongs to the person behind it. */
export interface RecordKind<Item extends VersionedRecord> {
  name: "ticket" | "topic-proposal";
  table: RecordTable;
  schema: z.ZodType<Item>;
  /** The JSON of a record without what a person has said in it. */
  withoutPerson: (json: SQLWrapper) => SQL;
}

export interface VersionedRecords<Item extends VersionedRecord> {
  /** In the order in which they were made. */
  list(): Promise<Item[]>;
  find(id: string): Promise<Item | undefined>;
  /** @throws RegistryError `CONFLICT` when there is a record with that id already */
  create(id: string, content: Omit<Item, keyof VersionedRecord>, owner: string | undefined): Promise<Item>;
  /** @throws RegistryError `CONFLICT` when another change came first; whatever `update` throws */
  change(id: string, version: number, update: (item: Item) => Item, actor: string): Promise<Item | undefined>;
  /** Takes away what a person has said, and leaves the records to be counted; returns how many. */
  deleteOwnedBy(owner: string): Promise<number>;
}

/** Records that are changed under optimistic locking, each change in one batch with its audit entry. */
export function createVersionedRecords<Item extends VersionedRecord>(
  database: Database,
  clock: Clock,
  { name, table, schema, withoutPerson }: RecordKind<Item>,
): VersionedRecords<Item> {
  const { orm } = database;
  const find = async (id: string) => {
    const row = await orm.select().from(table).where(eq(table.id, id)).get();
    return row && toItem(row);
  };

  return {
    find,
    async list() {
      return (await orm.select().from(table).orderBy(asc(table.createdAt), asc(table.id))).map(toItem);
    },
    async create(id, content, owner) {
      const at = clock().toISOString();
      const item = schema.parse({ ...content, id, version: 1, createdAt: at, updatedAt: at });
      const written = await writeGuarded(
        database,
        [sql`not exists ${orm.select().from(table).where(eq(table.id, id))}`],
        [
          orm.insert(table).values({ ...toRow(item), owner: owner === undefined ? null : hashOf(owner) }),
          orm
            .insert(audit)
            .values(describeChange({ record: `${name}:${id}`, at, actor: "asker", after: item })),
        ],
      );
      if (!written) throw conflict(await find(id));
      return item;
    },
    async change(id, version, update, actor) {
      const before = await find(id);
      if (!before) return undefined;
      if (before.version !== version) throw conflict(before);
      const at = clock().toISOString();
      const after = { ...update(before), version: version + 1, updatedAt: at };
      const written = await writeGuarded(
        database,
        [sql`${orm.select({ version: table.version }).from(table).where(eq(table.id, id))} = ${version}`],
        [
          orm.update(table).set(toRow(after)).where(eq(table.id, id)),
          orm.insert(audit).values(describeChange({ record: `${name}:${id}`, at, actor, before, after })),
        ],
      );
      if (!written) throw conflict(await find(id));
      return after;
    },
    async deleteOwnedBy(owner) {
      const isOwned = eq(table.owner, hashOf(owner));
      const theirs = sql`SELECT ${`${name}:`} || ${table.id} FROM ${table} WHERE ${isOwned}`;
      const at = clock().toISOString();
      const [, , erased] = await database.writes.run(() =>
        orm.batch([
          orm
            .update(audit)
            .set({ before: withoutPerson(audit.before), after: withoutPerson(audit.after) })
            .where(sql`${audit.record} IN (${theirs})`),
          orm.run(
            sql`INSERT INTO ${audit} (record, action, actor, at) SELECT ${`${name}:`} || ${table.id}, 'erased', 'asker', ${at} FROM ${table} WHERE ${isOwned}`,
          ),
          // the new version keeps a change that was begun before from bringing back what is gone
          orm
            .update(table)
            .set({ owner: null, version: sql`${table.version} + 1`, content: withoutPerson(table.content) })
            .where(isOwned),
        ]),
      );
      return erased.rowsAffected;
    },
  };

  function toItem({ content, id, version, createdAt }: RecordTable["$inferSelect"]): Item {
    return schema.parse({ ...JSON.parse(content), id, version, createdAt });
  }

  function conflict(current: Item | undefined): RegistryError {
    return new RegistryError("CONFLICT", `the ${name} stands otherwise by now`, { current });
  }
}

function toRow(item: VersionedRecord): Omit<RecordTable["$inferInsert"], "owner"> {
  const { id, version, createdAt, ...content } = item;
  return { id, version, createdAt, content: JSON.stringify(content) };
}

/** The name of an owner is not stored: only who knows it can find what is theirs. */
function hashOf(owner: string): string {
  return createHash("sha256").update(owner).digest("hex");
}
