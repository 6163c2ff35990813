import { Ags } from "@stadtlotse/domain";
import * as z from "zod";
import { recordFields } from "../storage/record-fields.js";

/** A Microsoft Entra tenant and the municipality whose people sign in with it. */
export const Tenant = z
  .object({
    id: z.string().meta({
      description: "The tenant's id, as its tokens carry it.",
      example: "6f1f2d4c-3a9b-4a1e-9c55-0c8b7f9a2e10",
    }),
    ags: Ags,
    name: z.string().optional().meta({ description: "What the office calls it." }),
    revokedAt: z.iso
      .datetime()
      .optional()
      .meta({ description: "Since then its people are nobody in particular." }),
    ...recordFields,
  })
  .meta({ id: "Tenant" });
export type Tenant = z.infer<typeof Tenant>;
