import { type ComputedFigure, type Fact, formatNumber } from "@stadtlotse/domain";
import { stemWord } from "@stadtlotse/knowledge-base";
import type { Candidate, Inquiry } from "../../candidate.js";
import { wordsOf } from "../../names/name-index.js";
import { spelledNumbers } from "../../understand/spelled-numbers.js";
import { factEvidence, factStatement } from "../facts/fact-evidence.js";
import type { FactIndex, IndexedFact } from "../facts/fact-index.js";
import { createFactScorer } from "../facts/score-fact.js";
import { calculationTexts as texts } from "./texts.de.js";

/** A part of many that a fact tells: "höchstens ein Drittel der Eigentümerinnen und Eigentümer". */
interface Fraction {
  indexed: IndexedFact;
  said: string;
  bound: string;
  parts: number;
  of: number;
  /** Stems of what there are many of. */
  counted: ReadonlySet<string>;
}

const certainty = 0.95;
/** The fact must be meant, whatever the question counts. */
const leastMeant = 0.75;
const adjectives = 2;

/** How many a part is of those that the question counts ("Wir sind 48 Eigentümer, wie viele dürfen widersprechen?"). */
export function offerFraction(index: FactIndex, inquiry: Inquiry): Candidate[] {
  const { question, words, asks } = inquiry.understanding;
  if (asks !== "how-many" && asks !== "how-much") return [];
  const scoreOf = createFactScorer(inquiry, index);
  for (const fraction of fractionsIn(index)) {
    if (scoreOf(fraction.indexed).total < leastMeant) continue;
    const counts = spelledNumbers(question, words).filter(({ to }) =>
      words.slice(to, to + 1 + adjectives).some((word) => fraction.counted.has(stemWord(word))),
    );
    const [count, another] = counts;
    if (count && !another) return [toCandidate(fraction, count.value, inquiry)];
  }
  return [];
}

const parts: Readonly<Record<string, number>> = { ein: 1, zwei: 2, drei: 3, vier: 4 };
const wholes: Readonly<Record<string, number>> = { Drittel: 3, Viertel: 4, Fünftel: 5, Zehntel: 10 };
const fraction =
  /(?:(höchstens|mindestens) )?(ein|zwei|drei|vier) (Drittel|Viertel|Fünftel|Zehntel) (?:der|aller) (\p{L}+(?: und \p{L}+)?)/u;

function fractionsIn(index: FactIndex): readonly Fraction[] {
  const known =
    read.get(index) ??
    index.facts.flatMap((indexed): Fraction[] => {
      const [all, bound = "", part = "", whole = "", counted = ""] =
        fraction.exec(indexed.fact.statement) ?? [];
      if (all === undefined) return [];
      return [
        {
          indexed,
          said: [bound, part, whole].join(" ").trim(),
          bound,
          parts: parts[part] ?? 1,
          of: wholes[whole] ?? 1,
          counted: new Set(wordsOf(counted).map(stemWord)),
        },
      ];
    });
  read.set(index, known);
  return known;
}

const read = new WeakMap<FactIndex, readonly Fraction[]>();

/** Of people there are only whole ones. */
function countOf({ bound, parts: some, of }: Fraction, all: number): number {
  const exact = (all * some) / of;
  if (bound === "höchstens") return Math.floor(exact);
  return bound === "mindestens" ? Math.ceil(exact) : Math.round(exact);
}

function toCandidate(each: Fraction, all: number, { understanding }: Inquiry): Candidate {
  const { fact } = each.indexed;
  const value = countOf(each, all);
  const expression = `${formatNumber(all)} · ${each.parts} / ${each.of}`;
  const label = texts.partOfAll(each.said, formatNumber(all));
  const figure: ComputedFigure = {
    label,
    expression,
    value,
    unit: "",
    approximation: "exact",
    text: texts.partIs(label, formatNumber(value), expression),
  };
  return {
    origin: "calculations",
    about: `part: ${expression}`,
    score: certainty,
    takesUp: 1,
    why: "counts those of whom a fact tells a part",
    draft: {
      outcome: "answered",
      statements: [{ text: figure.text, evidence: [factEvidence(fact)] }, factStatement(fact)],
      calculations: [figure],
      origin: "facts",
    },
    topic: topicOf(fact, understanding.asks),
  };
}

function topicOf({ subject, predicate, id }: Fact, asks: Candidate["topic"]["asks"]): Candidate["topic"] {
  return { subjects: [subject], predicates: [predicate], factIds: [id], years: [], origin: "facts", asks };
}
