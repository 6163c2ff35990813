import type { Inquiry } from "../candidate.js";
import { catalogueNames } from "../names/catalogue.js";
import { createNameIndex } from "../names/name-index.js";
import { understand } from "../understand/understand.js";

/** A question as the sources of answers get it, read on 22 November 2026; `ags` is the asker's proven municipality. */
export function readForTest(question: string, vocabulary: ReadonlySet<string>, ags?: string): Inquiry {
  const today = "2026-11-22";
  return {
    understanding: understand(question, createNameIndex(catalogueNames(), vocabulary), today, undefined),
    asker: {
      tier: "basic",
      tierOn: () => "basic",
      visibility: "public",
      ...(ags === undefined ? {} : { ags }),
    },
    today,
  };
}
