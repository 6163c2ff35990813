import { facts } from "@stadtlotse/domain/reference/facts";
import type { Inquiry } from "../candidate.js";
import { withNames } from "../examples/read-example.js";
import { indexWaysOfAsking } from "../examples/ways-of-asking.js";
import { catalogueNames } from "../names/catalogue.js";
import { createNameIndex } from "../names/name-index.js";
import { understand } from "../understand/understand.js";

/** A question as the sources of answers get it, read on 22 November 2026; `ags` is the asker's proven municipality. */
export function readForTest(question: string, vocabulary: ReadonlySet<string>, ags?: string): Inquiry {
  const today = "2026-11-22";
  const names = createNameIndex(catalogueNames(), vocabulary);
  const understanding = understand(question, names, today, undefined);
  const { words, mentions } = understanding;
  return {
    understanding,
    likeness: indexWaysOfAsking(facts, names).match(withNames(words, mentions)),
    asker: {
      tier: "basic",
      tierOn: () => "basic",
      visibility: "public",
      ...(ags === undefined ? {} : { ags }),
    },
    today,
  };
}
