import { Membership } from "@stadtlotse/domain";
import * as z from "zod";
import { problemResponses } from "../problems/problem-responses.js";
import { defineRoute } from "./define-route.js";
import type { Api, RouteContext } from "./route-context.js";

const count = z.int().nonnegative();

/** What a body may hold leaves room for so many characters. */
const longestCsv = 60_000;

const MembershipChange = z
  .strictObject({ line: z.int().positive(), before: Membership.optional(), after: Membership })
  .meta({ id: "MembershipChange", description: "One record before and after; without a before it is new." });

const MembershipImport = z
  .object({
    written: z.boolean().meta({ description: "Whether the changes were made: all of them or none." }),
    changes: z.array(MembershipChange),
    unchanged: count,
    faults: z.array(z.object({ line: count, reason: z.string() })).meta({
      description: "Each wrong line with its reason in German.",
    }),
  })
  .meta({ id: "MembershipImport" });

const importMemberships = defineRoute({
  method: "post",
  path: "/v1/membership-imports",
  operationId: "importMemberships",
  tags: ["Office"],
  summary: "Take over a member list, or see what it would change",
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .strictObject({
              csv: z.string().min(1).max(longestCsv).meta({
                description: "Columns network, ags, status, valid_from, valid_to, source.",
              }),
              preview: z.boolean().default(false).meta({ description: "Only say what would change." }),
            })
            .meta({ id: "MembershipImportInput" }),
        },
      },
    },
  },
  responses: {
    200: {
      description: "What was changed, or would be.",
      content: { "application/json": { schema: MembershipImport } },
    },
  },
});

const revertMemberships = defineRoute({
  method: "post",
  path: "/v1/membership-reversals",
  operationId: "revertMemberships",
  tags: ["Office"],
  summary: "Take an import back, as it was answered",
  description: "All or none; refused with 409 where a record has been changed since.",
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .strictObject({ changes: z.array(MembershipChange).min(1).max(1000) })
            .meta({ id: "MembershipReversal" }),
        },
      },
    },
  },
  responses: {
    200: {
      description: "How many records are as before.",
      content: { "application/json": { schema: z.object({ reverted: count }) } },
    },
    ...problemResponses(409),
  },
});

export function addMembershipImportRoutes(api: Api, { rooms }: RouteContext): void {
  const { memberships } = rooms.registry;
  api.openapi(importMemberships, async (c) => {
    const { csv, preview } = c.req.valid("json");
    const expected = await memberships.previewCsv(csv);
    if (preview || expected.faults.length > 0) return c.json({ written: false, ...expected }, 200);
    const { faults } = await memberships.importCsv(csv, c.get("caller").owner);
    return c.json({ ...expected, written: faults.length === 0, faults }, 200);
  });

  api.openapi(revertMemberships, async (c) => {
    const changes = c.req.valid("json").changes.map(({ before, ...change }) => ({
      ...change,
      ...(before && { before }),
    }));
    await memberships.revert(changes, c.get("caller").owner);
    return c.json({ reverted: changes.length }, 200);
  });
}
