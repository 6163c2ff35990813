import { facts } from "@stadtlotse/domain/reference/facts";
import { networkServices } from "@stadtlotse/domain/reference/services";
import type { Inquiry } from "../candidate.js";
import { withNames } from "../examples/read-example.js";
import { indexWaysOfAsking, readKnownQuestions, wordsOfQuestions } from "../examples/ways-of-asking.js";
import { catalogueNames } from "../names/catalogue.js";
import { createNameIndex } from "../names/name-index.js";
import { outsideWords } from "../sources/conduct/known-outside.js";
import { openServices } from "../sources/entitlements/recorded-services.js";
import { understand } from "../understand/understand.js";
import type { Topic } from "../understand/understanding.js";
import { openWishes } from "../wishes/sense-wishes.js";

/**
 * A question as the sources of answers get it, read on 22 November 2026.
 *
 * @param ags the asker's proven municipality
 * @param previous what was talked about before
 */
export function readForTest(
  question: string,
  vocabulary: ReadonlySet<string>,
  ags?: string,
  previous?: Topic,
): Inquiry {
  const today = "2026-11-22";
  const { names, ways, wishes } = indexWith(vocabulary);
  const understanding = understand(question, names, today, previous);
  const { words, mentions } = understanding;
  return {
    understanding,
    likeness: ways.match({ stems: withNames(words, mentions), words }),
    wishes: wishes(understanding),
    asker: {
      tier: "basic",
      tierOn: () => "basic",
      visibility: "public",
      ...(ags === undefined ? {} : { ags }),
    },
    services,
    today,
  };
}

const services = openServices(networkServices);

const indexes = new WeakMap<ReadonlySet<string>, ReturnType<typeof index>>();

/** Indexing takes far longer than reading a question. */
function indexWith(vocabulary: ReadonlySet<string>): ReturnType<typeof index> {
  const indexed = indexes.get(vocabulary) ?? index(vocabulary);
  indexes.set(vocabulary, indexed);
  return indexed;
}

function index(vocabulary: ReadonlySet<string>) {
  // with the everyday words of known questions, as in a house, or they would be corrected to others
  const { repeated, saidOnce } = wordsOfQuestions(facts);
  const words = [...vocabulary, ...repeated, ...outsideWords()];
  const names = createNameIndex(catalogueNames(), words, saidOnce);
  const known = readKnownQuestions(facts, names);
  return { names, ways: indexWaysOfAsking(known), wishes: openWishes(known, names) };
}
