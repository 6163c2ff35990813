import { compareCalendarDates, type Fact } from "@stadtlotse/domain";
import type { Candidate } from "../../candidate.js";
import type { Mention } from "../../names/name-index.js";
import type { Understanding } from "../../understand/understanding.js";
import { factStatement } from "./fact-evidence.js";

/** Whether a folded question wants two things told apart. */
export const comparing =
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
/** Which came first: a date of each tells it. */
const comparingAge =
  /\b(fruher|eher|zuerst|alter|jungere?r?|spater|langer|neuere?r?|(?:als )?erste[rs]?)\b.*\b(oder|als|und)\b|\b(oder|als|und)\b.*\b(fruher|eher|zuerst|alter|junger|spater|langer|neuer)\b/;
const origins = ["founded", "initiated", "prepared"];
/** Which is larger: what is counted of each. */
const comparingSize =
  /\b(mehr|weniger|grosser\w*|kleiner\w*)\b.*\b(mitglied\w*|kommunen|stadte)\b|\b(mitglied\w*|kommunen|stadte)\b.*\b(mehr|weniger|grosser\w*|kleiner\w*)\b/;
const size = "member-count";
const certainty = 0.86;
const most = 3;

/** What the sources say of each of two or three subjects that a question wants told apart. */
export function compareSubjects(
  scored: readonly Fact[],
  { folded, mentions, time, asks }: Understanding,
): Candidate | undefined {
  const things = mentions.filter(({ kind }) => kind === "subject");
  const named = [...new Set(things.filter((each) => !standsWithin(each, things)).map(({ id }) => id))];
  if (named.length < 2 || named.length > most) return undefined;
  const facts = comparedFacts(named, scored, folded);
  const told = named.filter((id) => facts.some(({ subject }) => subject === id));
  if (told.length < 2) return undefined;
  return {
    origin: "facts",
    about: `difference between ${told.join(", ")}`,
    score: certainty,
    takesUp: 1,
    why: "names them and asks what tells them apart",
    draft: { outcome: "answered", statements: facts.map(factStatement), origin: "facts" },
    topic: {
      subjects: told,
      predicates: [...new Set(facts.map(({ predicate }) => predicate))],
      factIds: facts.map(({ id }) => id),
      years: time.years,
      origin: "facts",
      asks,
    },
  };
}

/** "Städtenetz Soziale Stadt" does not name the programme whose name it holds. */
function standsWithin(mention: Mention, others: readonly Mention[]): boolean {
  return others.some(
    ({ start, end }) =>
      start <= mention.start && mention.end <= end && end - start > mention.end - mention.start,
  );
}

/** What tells of each what is compared: of beginnings all, the earliest first; of sizes the newest. */
function comparedFacts(named: readonly string[], scored: readonly Fact[], folded: string): Fact[] {
  if (comparing.test(folded)) return named.flatMap((id) => tellingFact(id, scored) ?? []);
  const own = scored.filter(({ subject }) => named.includes(subject));
  if (comparingAge.test(folded)) {
    return own
      .filter(({ predicate, value }) => origins.includes(predicate) && value.kind === "date")
      .sort((a, b) => compareCalendarDates(beginOf(a), beginOf(b)));
  }
  if (!comparingSize.test(folded)) return [];
  const counts = own
    .filter(({ predicate }) => predicate === size)
    .sort((a, b) => compareCalendarDates(b.asOf.date ?? undated, a.asOf.date ?? undated));
  return named.flatMap((id) => counts.find(({ subject }) => subject === id) ?? []);
}

/** What has no date is older than what has one. */
const undated = "1900";

function beginOf({ value }: Fact): string {
  return value.kind === "date" ? value.value : undated;
}

function tellingFact(subject: string, facts: readonly Fact[]): Fact | undefined {
  const own = facts.filter((fact) => fact.subject === subject);
  return telling.map((predicate) => own.find((fact) => fact.predicate === predicate)).find((fact) => fact);
}
