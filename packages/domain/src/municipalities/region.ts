import * as z from "zod";

/** A landscape that people name but no law draws. */
export const Region = z
  .object({
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    definition: z
      .string()
      .meta({ description: "How the library draws it, in German: other boundaries are in use." }),
    keys: z
      .array(z.string().regex(/^(\d{5}|\d{8})$/))
      .meta({ description: "Keys of Kreise (five digits) and of municipalities (eight) that belong to it." }),
  })
  .meta({ id: "Region" });
export type Region = z.infer<typeof Region>;
