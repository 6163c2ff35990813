import * as z from "zod";

/** What a data set is used for on a page that must name its origin. */
export const AttributionUse = z
  .enum(["municipalities", "map", "funding", "laws"])
  .meta({ id: "AttributionUse" });
export type AttributionUse = z.infer<typeof AttributionUse>;

/** A notice that must be shown where a data set is used. */
export const Attribution = z
  .object({
    id: z.string(),
    notice: z.string(),
    url: z.string().optional(),
    licence: z.string(),
    changed: z.boolean().meta({ description: "Whether we changed the data." }),
    uses: z.array(AttributionUse).min(1),
    sourceId: z.string(),
  })
  .meta({ id: "Attribution" });
export type Attribution = z.infer<typeof Attribution>;
