import type { Fact } from "@stadtlotse/domain";
import type { Candidate } from "../../candidate.js";
import type { Understanding } from "../../understand/understanding.js";
import { factStatement } from "./fact-evidence.js";

const comparing =
  /\b(unterschied\w*|unterscheid\w*|abgrenz\w*|dasselbe|das gleiche|das selbe|verwechs\w*|auseinanderhalten|vergleich\w*|versus|vs)\b/;
/** What tells two things apart, the most telling first. */
const telling = [
  "not-to-be-confused-with",
  "definition",
  "purpose",
  "access",
  "eligible-measures",
  "components",
];
const certainty = 0.86;
const most = 3;

/** What the sources say of each of two or three subjects that a question wants told apart. */
export function compareSubjects(
  scored: readonly Fact[],
  { folded, mentions, time, asks }: Understanding,
): Candidate | undefined {
  const named = [...new Set(mentions.filter(({ kind }) => kind === "subject").map(({ id }) => id))];
  if (named.length < 2 || named.length > most || !comparing.test(folded)) return undefined;
  const facts = named.flatMap((id) => tellingFact(id, scored) ?? []);
  if (facts.length < 2) return undefined;
  return {
    origin: "facts",
    about: `difference between ${named.join(", ")}`,
    score: certainty,
    why: "names them and asks what tells them apart",
    draft: { outcome: "answered", statements: facts.map(factStatement), origin: "facts" },
    topic: {
      subjects: named,
      predicates: [...new Set(facts.map(({ predicate }) => predicate))],
      factIds: facts.map(({ id }) => id),
      years: time.years,
      origin: "facts",
      asks,
    },
  };
}

function tellingFact(subject: string, facts: readonly Fact[]): Fact | undefined {
  const own = facts.filter((fact) => fact.subject === subject);
  return telling.map((predicate) => own.find((fact) => fact.predicate === predicate)).find((fact) => fact);
}
