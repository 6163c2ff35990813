import type { ListedEntry } from "@stadtlotse/registry";
import * as z from "zod";
import { bare, chooseFormat } from "../formats/choose-format.js";
import { csvOf } from "../formats/csv.js";
import { send, sendJson } from "../requests/send.js";
import { addRead } from "./add-read.js";
import { defaultLimit, linkToNext, maximumLimit, pageOf } from "./paging.js";
import { day, text } from "./parameters.js";
import { AuditEntry } from "./record-changes.js";
import type { Api, RouteContext } from "./route-context.js";

const TrailEntry = z
  .object({
    id: z.int().positive().meta({ description: "In the order in which they were written." }),
    kind: z.string().meta({ description: "`fact`, `membership`, `ticket`, `document`, `key` …" }),
    record: z.string().meta({ description: "Id of the record." }),
    ...AuditEntry.shape,
  })
  .meta({ id: "TrailEntry", description: "A change of any record." });

const csv = csvOf(TrailEntry);
/** So many fit into one table that is made in memory; the next ones are behind the link. */
const mostRows = 5000;

const route = {
  path: "/v1/audit",
  operationId: "listAuditEntries" as const,
  tags: ["Operation"],
  summary: "List the changes of all records: who, when, what, before and after",
  query: z.strictObject({
    kind: text.optional(),
    record: text.optional().meta({ description: "Id of a record." }),
    actor: text.optional().meta({ description: "`key:ID`, `release`, `house` …" }),
    action: AuditEntry.shape.action.optional(),
    from: day.optional(),
    to: day.optional(),
    q: text.optional().meta({ description: "Only entries in which each of these words stands." }),
    sort: z.enum(["at", "-at"]).default("-at").meta({ description: "With a minus the newest first." }),
    limit: z.coerce.number().int().min(1).max(maximumLimit).optional(),
    cursor: z.coerce.number().int().positive().optional().meta({
      description: "The `nextCursor` of the page before.",
    }),
    format: z.enum(["json", csv.name]).optional().meta({ description: "In place of `Accept`." }),
  }),
  responses: {
    200: {
      description: "One page.",
      content: {
        "application/json": { schema: pageOf(TrailEntry) },
        [bare(csv.mediaType)]: { schema: z.string() },
      },
    },
    304: { description: "Unchanged since the caller read it." },
  },
};

/** Cut into pages where it is stored: it grows with every change, and nobody reads all of it. */
export function addAuditRoutes(api: Api, { rooms, publicUrl }: RouteContext): void {
  addRead(api, route, async (c, { q, sort, limit, cursor, format, ...filter }) => {
    const chosen = chooseFormat(c, format, [csv]);
    const { entries, total, hasMore } = await rooms.registry.audit.list(
      { ...filter, words: q?.split(/\s+/).filter((word) => word !== "") },
      {
        limit: limit ?? (chosen === undefined ? defaultLimit : mostRows),
        after: cursor,
        oldestFirst: sort === "at",
      },
    );
    const nextCursor = hasMore ? nextOf(entries) : undefined;
    if (chosen === undefined) {
      return sendJson(c, { items: entries, total, ...(nextCursor && { nextCursor }) });
    }
    const frame = { title: "Änderungen", publicUrl, path: route.path, today: rooms.today() };
    return send(c, chosen.render(entries, frame), chosen.mediaType, {
      ...(nextCursor && { link: linkToNext(c.req.url, nextCursor) }),
      "content-disposition": 'inline; filename="audit.csv"',
    });
  });
}

function nextOf(entries: readonly ListedEntry[]): string | undefined {
  const last = entries.at(-1);
  return last && String(last.id);
}
