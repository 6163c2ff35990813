import type { Fact } from "@stadtlotse/domain";
import type { KnowledgeBase } from "@stadtlotse/knowledge-base";
import type { AnswerSource, Candidate, Inquiry } from "../../candidate.js";
import type { Draft } from "../../compose/draft.js";
import type { Subjects } from "../../told-records.js";
import type { AnsweredTopic } from "../../understand/understanding.js";
import { serviceEvidence } from "../entitlements/service-evidence.js";
import { entitlementTexts } from "../entitlements/texts.de.js";
import { factEvidence, factStatement } from "../facts/fact-evidence.js";
import { abbreviationsIn, readAbbreviation } from "./read-abbreviation.js";
import { abbreviationTexts as texts } from "./texts.de.js";

const certainty = 0.95;
const lookedThrough = 3;

/** Tells what a short form stands for, and of one that no source uses that it is unknown. */
export function createAbbreviationSource(
  knowledgeBase: KnowledgeBase,
  facts: readonly Fact[],
  subjects: Subjects,
): AnswerSource {
  const said = new Set(facts.flatMap(({ statement }) => abbreviationsIn(statement)));
  return async (inquiry) => {
    const short = readAbbreviation(inquiry.understanding);
    if (short === undefined) return [];
    const told = tellService(short, inquiry) ?? tellSubject(short, subjects, facts);
    if (told) return [toCandidate(short, inquiry, { outcome: "answered", ...told, origin: "facts" })];
    const { visibility } = inquiry.asker;
    const isUsed =
      said.has(short) ||
      (await knowledgeBase.retrieve(short, { visibility, limit: lookedThrough })).some(({ sentences }) =>
        sentences.some(({ text }) => abbreviationsIn(text).includes(short)),
      );
    if (isUsed) return [];
    const statements = [{ text: texts.unknown(short), evidence: [] }];
    return [toCandidate(short, inquiry, { outcome: "declined", statements, origin: "none" })];
  };
}

type Told = Pick<Draft, "statements"> & Pick<AnsweredTopic, "subjects">;

function tellService(short: string, { services, today }: Inquiry): Told | undefined {
  const service = services.on(today).rows.find(({ aliases }) => aliases.includes(short));
  if (!service) return undefined;
  const evidence = [serviceEvidence(service)];
  return {
    subjects: [service.id],
    statements: [
      { text: texts.standsFor(short, service.name), evidence },
      { text: entitlementTexts.row(service), evidence },
    ],
  };
}

/** By its full name, and what it is where a fact says so. */
function tellSubject(short: string, subjects: Subjects, facts: readonly Fact[]): Told | undefined {
  const [id, subject] =
    Object.entries(subjects).find(([, { name, aliases }]) => aliases.includes(short) && name !== short) ?? [];
  const own = facts.filter((fact) => fact.subject === id && fact.certainty !== "unconfirmed");
  const fact = own.find(({ predicate }) => predicate === "definition") ?? own[0];
  if (id === undefined || !subject || !fact) return undefined;
  const name = subject.name.replace(/ \([^)]*\)$/, "");
  return {
    subjects: [id],
    statements: [{ text: texts.standsFor(short, name), evidence: [factEvidence(fact)] }, factStatement(fact)],
  };
}

function toCandidate(
  short: string,
  { understanding }: Inquiry,
  { subjects = [], ...draft }: Draft & Partial<Pick<AnsweredTopic, "subjects">>,
): Candidate {
  return {
    origin: "abbreviations",
    about: short,
    score: certainty,
    why: "asks what a short form stands for",
    draft,
    topic: {
      subjects,
      predicates: [],
      factIds: [],
      years: [],
      origin: "abbreviations",
      asks: understanding.asks,
    },
  };
}
