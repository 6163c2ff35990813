import type { Database } from "@stadtlotse/database";
import { Membership } from "@stadtlotse/domain";
import { membershipObservations } from "@stadtlotse/domain/reference/membership-observations";
import { documentedMemberships } from "@stadtlotse/domain/reference/memberships";
import { eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { createAudit } from "../audit/audit.js";
import { describeChange } from "../audit/describe-change.js";
import type { Clock } from "../clock.js";
import { RegistryError } from "../errors.js";
import type { MembershipChange, MembershipImport, MembershipPreview, Memberships } from "../registry.js";
import { audit, memberships } from "../storage/tables.js";
import { writeGuarded } from "../storage/write-guarded.js";
import { findOverlaps } from "./find-overlaps.js";
import { parseMembershipCsv } from "./parse-membership-csv.js";

/** Who changes what nobody is named for: the list comes from the office. */
const office = "office";

/** Takes over the few memberships whose beginning a public source documents; what the office imported stays. */
export async function seedMemberships({ orm, writes }: Database): Promise<void> {
  const known = new Set((await orm.select({ id: memberships.id }).from(memberships)).map(({ id }) => id));
  const [first, ...others] = documentedMemberships
    .filter((membership) => !known.has(idOf(membership)))
    .map((membership) => orm.insert(memberships).values(toRow(membership)).onConflictDoNothing());
  if (first) await writes.run(() => orm.batch([first, ...others]));
}

/** What is to be changed, and what is told of it. */
interface Outcome<T> {
  changes: readonly { before?: Membership; after?: Membership }[];
  result: T;
}

/** Of those who write at the same moment one gets through each time. */
const mostAttempts = 50;

/** Where the audit of all memberships stands: any change of them moves it. */
const newestChange = sql`(SELECT coalesce(max(${audit.id}), 0) FROM ${audit} WHERE ${audit.record} >= 'membership:' AND ${audit.record} < 'membership;')`;

/** Who is, was or wants to be a member: intervals that the office imported, and what public lists once showed. */
export function createMemberships(database: Database, clock: Clock): Memberships {
  const { orm } = database;
  const audits = createAudit(database);
  const list = async () => (await orm.select().from(memberships)).map(toMembership);

  return {
    list,
    async of(ags) {
      const rows = await orm.select().from(memberships).where(eq(memberships.memberId, ags));
      return rows.map(toMembership);
    },
    async observations() {
      return [...membershipObservations];
    },
    importCsv: (csv, actor = office) => write(actor, () => importCsv(csv)),
    previewCsv: compare,
    revert: (changes, actor = office) => write(actor, () => revert(changes)),
    record: (membership, actor, seen) => write(actor, () => record(membership, seen)),
    history: (networkId, memberId) => audits.startingWith(`membership:${networkId}:${memberId}:`),
  };

  async function compare(csv: string): Promise<MembershipPreview> {
    const { rows, faults } = parseMembershipCsv(csv);
    const incoming = new Set(rows.map(({ membership }) => idOf(membership)));
    const stored = new Map((await list()).map((membership) => [idOf(membership), membership]));
    const kept = [...stored].filter(([id]) => !incoming.has(id)).map(([, membership]) => membership);
    faults.push(...findOverlaps(rows, kept));
    const changes = rows.flatMap(({ line, membership: after }): MembershipChange[] => {
      const before = stored.get(idOf(after));
      return isSame(before, after) ? [] : [{ line, after, ...(before && { before }) }];
    });
    return {
      changes,
      unchanged: rows.length - changes.length,
      faults: faults.sort((left, right) => left.line - right.line),
    };
  }

  async function importCsv(csv: string): Promise<Outcome<MembershipImport>> {
    const { changes, unchanged, faults } = await compare(csv);
    return faults.length > 0
      ? { changes: [], result: { imported: 0, unchanged: 0, faults } }
      : { changes, result: { imported: changes.length, unchanged, faults: [] } };
  }

  async function record(membership: Membership, seen?: Membership): Promise<Outcome<Membership>> {
    const id = idOf(membership);
    const stored = await list();
    const kept = stored.filter((each) => idOf(each) !== id);
    const [fault] = findOverlaps([{ line: 1, membership }], kept);
    if (fault) throw new RegistryError("INVALID_INPUT", "two periods overlap", { reason: fault.reason });
    const before = stored.find((each) => idOf(each) === id);
    const isUnchanged = isSame(before, membership);
    if (seen ? !isSame(before, seen) : before && !isUnchanged) {
      throw new RegistryError("CONFLICT", "the period stands otherwise by now", { current: before });
    }
    const change = { after: membership, ...(before && { before }) };
    return { changes: isUnchanged ? [] : [change], result: membership };
  }

  async function revert(changes: readonly MembershipChange[]): Promise<Outcome<void>> {
    const stored = new Map((await list()).map((membership) => [idOf(membership), membership]));
    const isOutdated = ({ after }: MembershipChange) => !isSame(stored.get(idOf(after)), after);
    if (changes.some(isOutdated)) {
      throw new RegistryError("CONFLICT", "a membership has been changed since the import");
    }
    return {
      changes: changes.map(({ before, after }) => ({ before: after, ...(before && { after: before }) })),
      result: undefined,
    };
  }

  /** Works a change out on what is stored, and anew where somebody else changed memberships meanwhile. */
  async function write<T>(actor: string, workOut: () => Promise<Outcome<T>>): Promise<T> {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const position = (await orm.get<{ newest: number }>(sql`SELECT ${newestChange} AS newest`)).newest;
      const { changes, result } = await workOut();
      const conditions = [sql`${newestChange} = ${position}`];
      const statements = toStatements(changes, actor);
      if (changes.length === 0 || (await writeGuarded(database, { conditions, statements }))) return result;
    }
    throw new RegistryError("CONFLICT", "others change memberships again and again");
  }

  /** All changes with their audit; one without an after takes the period away. */
  function toStatements(changes: Outcome<unknown>["changes"], actor: string): BatchItem<"sqlite">[] {
    const at = clock().toISOString();
    return changes.flatMap(({ before, after }) => {
      const one = after ?? before;
      if (!one) return [];
      const change = describeChange({ record: `membership:${idOf(one)}`, at, actor, before, after });
      return [after ? upsert(after) : remove(one), orm.insert(audit).values(change)];
    });
  }

  function upsert(membership: Membership) {
    const row = toRow(membership);
    return orm.insert(memberships).values(row).onConflictDoUpdate({ target: memberships.id, set: row });
  }

  function remove(membership: Membership) {
    return orm.delete(memberships).where(eq(memberships.id, idOf(membership)));
  }
}

/** One member can begin only once on one day in one network, so an import of the same beginning corrects the record. */
function idOf({ networkId, memberId, validity }: Membership): string {
  return `${networkId}:${memberId}:${validity.from ?? "unknown"}`;
}

function isSame(left: Membership | undefined, right: Membership): boolean {
  return left !== undefined && JSON.stringify(toRow(left)) === JSON.stringify(toRow(right));
}

function toRow(membership: Membership): typeof memberships.$inferInsert {
  const { networkId, memberId, memberKind, status, validity, leaveReason, source } = membership;
  return {
    id: idOf(membership),
    networkId,
    memberId,
    memberKind,
    status,
    validFrom: validity.from ?? null,
    validTo: validity.to ?? null,
    leaveReason: leaveReason ?? null,
    source,
  };
}

function toMembership(row: typeof memberships.$inferSelect): Membership {
  const { networkId, memberId, memberKind, status, validFrom, validTo, leaveReason, source } = row;
  return Membership.parse({
    networkId,
    memberId,
    memberKind,
    status,
    validity: { ...(validFrom ? { from: validFrom } : {}), ...(validTo ? { to: validTo } : {}) },
    ...(leaveReason ? { leaveReason } : {}),
    source,
  });
}
