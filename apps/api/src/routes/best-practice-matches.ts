import { BestPractice, type BestPracticeMatch, matchBestPractices } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import * as z from "zod";
import { ags, text } from "./parameters.js";
import { withoutHidden } from "./reader.js";
import { addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const share = z.number().min(0).max(1);

const BestPracticeMatches = z
  .object({
    items: z.array(
      z.object({
        practice: BestPractice,
        score: share.meta({ description: "Half what it is about, half how alike the municipalities are." }),
        matched: z.array(z.string()).meta({ description: "Topics, programmes and words that it meets." }),
        likeness: z
          .object({
            score: share,
            reasons: z
              .array(z.object({ criterion: z.string(), similarity: share, explanation: z.string() }))
              .meta({ description: "Each with the figures behind it, in German." }),
          })
          .optional()
          .meta({ description: "Missing where one of the two municipalities is not known." }),
      }),
    ),
  })
  .meta({ id: "BestPracticeMatches" });

/** Good practice in the order in which it helps one municipality. */
export function addBestPracticeMatchRoutes(api: Api, context: RouteContext): void {
  addRecord(api, context, {
    path: "/v1/best-practice-matches",
    operationId: "matchBestPractices",
    tag: "Knowledge",
    summary: "Good practice for a municipality: what it is about, and how alike the places are",
    item: BestPracticeMatches,
    params: z.strictObject({}),
    query: {
      municipality: ags.optional(),
      topic: text.optional(),
      programme: text.optional(),
      q: text.optional().meta({ description: "A word that the example has to have." }),
    },
    missing: "Dazu gibt es keine Beispiele.",
    find: async (_, reader, { municipality, topic, programme, q }) => {
      const own = municipalities.find((each) => each.ags === municipality);
      const wish = {
        ...(topic === undefined ? {} : { topicIds: [topic] }),
        ...(programme === undefined ? {} : { programmeIds: [programme] }),
        ...(q === undefined ? {} : { keywords: [q] }),
      };
      const published = (await context.rooms.registry.bestPractices.list()).filter(
        ({ state, withdrawn }) => state === "published" && !withdrawn,
      );
      const visible = await withoutHidden(published, reader);
      return { items: matchBestPractices(visible, wish, own, municipalities).map(toItem) };
    },
  });
}

function toItem({ likeness, ...match }: BestPracticeMatch) {
  if (likeness === undefined) return match;
  const reasons = likeness.parts.map(({ weight: _, ...part }) => part);
  return { ...match, likeness: { score: likeness.score, reasons } };
}
