import type { Database } from "@stadtlotse/database";
import { Membership } from "@stadtlotse/domain";
import { membershipObservations } from "@stadtlotse/domain/reference/membership-observations";
import { documentedMemberships } from "@stadtlotse/domain/reference/memberships";
import { eq } from "drizzle-orm";
import { RegistryError } from "../errors.js";
import type { MembershipChange, MembershipImport, MembershipPreview, Memberships } from "../registry.js";
import { memberships } from "../storage/tables.js";
import { findOverlaps } from "./find-overlaps.js";
import { parseMembershipCsv } from "./parse-membership-csv.js";

/** Takes over the few memberships whose beginning a public source documents; what the office imported stays. */
export async function seedMemberships({ orm, writes }: Database): Promise<void> {
  const known = new Set((await orm.select({ id: memberships.id }).from(memberships)).map(({ id }) => id));
  const [first, ...others] = documentedMemberships
    .filter((membership) => !known.has(idOf(membership)))
    .map((membership) => orm.insert(memberships).values(toRow(membership)).onConflictDoNothing());
  if (first) await writes.run(() => orm.batch([first, ...others]));
}

/** Who is, was or wants to be a member: intervals that the office imported, and what public lists once showed. */
export function createMemberships(database: Database): Memberships {
  const { orm, writes } = database;
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
    importCsv: (csv) => writes.run(() => importCsv(csv)),
    previewCsv: compare,
    revert: (changes) => writes.run(() => revert(changes)),
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

  async function importCsv(csv: string): Promise<MembershipImport> {
    const { changes, unchanged, faults } = await compare(csv);
    if (faults.length > 0) return { imported: 0, unchanged: 0, faults };
    await store(changes.map(({ after }) => after));
    return { imported: changes.length, unchanged, faults: [] };
  }

  async function revert(changes: readonly MembershipChange[]): Promise<void> {
    const stored = new Map((await list()).map((membership) => [idOf(membership), membership]));
    const isOutdated = ({ after }: MembershipChange) => !isSame(stored.get(idOf(after)), after);
    if (changes.some(isOutdated)) {
      throw new RegistryError("CONFLICT", "a membership has been changed since the import");
    }
    const [first, ...others] = changes.map(({ before, after }) =>
      before === undefined
        ? orm.delete(memberships).where(eq(memberships.id, idOf(after)))
        : orm
            .update(memberships)
            .set(toRow(before))
            .where(eq(memberships.id, idOf(after))),
    );
    if (first) await orm.batch([first, ...others]);
  }

  async function store(changed: readonly Membership[]): Promise<void> {
    const [first, ...others] = changed.map((membership) => {
      const row = toRow(membership);
      return orm.insert(memberships).values(row).onConflictDoUpdate({ target: memberships.id, set: row });
    });
    if (first) await orm.batch([first, ...others]);
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
