import { compareCalendarDates, isCalendarDate, type Membership } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { parse } from "csv-parse/sync";
import * as z from "zod";
import { texts } from "../texts.de.js";
import { findNetworkId } from "./find-network-id.js";

const knownAgs = new Set(municipalities.map(({ ags }) => ags));
const columns = ["network", "ags", "status", "valid_from", "valid_to", "source"] as const;

const Row = z.object({
  network: z.string().transform((value, context) => {
    const id = findNetworkId(value);
    if (id === undefined) context.addIssue({ code: "custom", message: texts.unknownNetwork(value) });
    return id ?? z.NEVER;
  }),
  ags: z
    .string()
    .refine((ags) => knownAgs.has(ags), { error: (issue) => texts.unknownAgs(String(issue.input)) }),
  status: z.enum(["member", "former", "applicant"], {
    error: (issue) => texts.unknownStatus(String(issue.input)),
  }),
  valid_from: z.string().refine((value) => value === "" || isExactDate(value), {
    error: (issue) => texts.wrongDate("valid_from", String(issue.input)),
  }),
  valid_to: z.string().refine((value) => value === "" || isExactDate(value), {
    error: (issue) => texts.wrongDate("valid_to", String(issue.input)),
  }),
  source: z.string().min(1, { error: texts.missingSource }),
});

export interface MembershipRow {
  line: number;
  membership: Membership;
}

export interface Fault {
  line: number;
  reason: string;
}

/** Reads the office's member list. Every wrong row is named with its line in the file and its reason. */
export function parseMembershipCsv(csv: string): { rows: MembershipRow[]; faults: Fault[] } {
  let header: string[] = [];
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    records = parse(csv, {
      bom: true,
      columns: (names: string[]) => {
        header = names.map((name) => name.trim().toLowerCase());
        return header;
      },
      delimiter: [",", ";"],
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    const line = error instanceof Error && "lines" in error ? Number(error.lines) : 1;
    return { rows: [], faults: [{ line, reason: texts.unreadableCsv }] };
  }
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) return { rows: [], faults: [{ line: 1, reason: texts.missingColumns(missing) }] };
  return collect(records.map(({ record, info }) => ({ record, line: info.lines })));
}

function collect(records: { record: Record<string, string>; line: number }[]): {
  rows: MembershipRow[];
  faults: Fault[];
} {
  const rows: MembershipRow[] = [];
  const faults: Fault[] = [];
  for (const { record, line } of records) {
    const parsed = Row.safeParse(record);
    if (!parsed.success) {
      faults.push(...parsed.error.issues.map((issue) => ({ line, reason: issue.message })));
      continue;
    }
    const { network, ags, status, valid_from: from, valid_to: to, source } = parsed.data;
    if (from && to && compareCalendarDates(from, to) > 0) {
      faults.push({ line, reason: texts.endsBeforeItBegins(from, to) });
      continue;
    }
    const validity = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
    const member = { networkId: network, memberId: ags, memberKind: "municipality" as const };
    rows.push({ line, membership: { ...member, status, validity, source } });
  }
  return { rows, faults };
}

/** The office's list knows years, months and days; parts of a year are for sources that say "Anfang 2008". */
function isExactDate(value: string): boolean {
  return isCalendarDate(value) && /^[\d-]+$/.test(value);
}
