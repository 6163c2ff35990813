import { Fact, Source } from "@stadtlotse/domain";
import { sources } from "@stadtlotse/domain/reference/sources";
import { FactItem, factCare, type StoredFact } from "@stadtlotse/registry";
import * as z from "zod";

export const FactRecord = Fact.extend({
  version: z.int().positive(),
  editedByOffice: z.boolean().meta({ description: "Whether the office has changed what the release says." }),
  withdrawn: z.boolean().meta({ description: "No longer told; kept, because answers may cite it." }),
  ...factCare,
  statedBy: FactItem.shape.statedBy,
  source: Source.optional(),
}).meta({ id: "FactRecord", description: "A fact as it is recorded today." });
export type FactRecord = z.infer<typeof FactRecord>;

const sourcesById = new Map(sources.map((source) => [source.id, source]));

export function toFactRecord({ fact, ...stored }: StoredFact): FactRecord {
  return { ...fact, ...stored, source: sourcesById.get(fact.sourceId) };
}
