import type { AnswerSource, Candidate } from "../../candidate.js";
import type { Draft } from "../../compose/draft.js";
import { draftAttributes } from "./draft-attributes.js";
import { draftList } from "./draft-list.js";
import { draftNearest } from "./draft-nearest.js";
import { type MunicipalityQuestion, readMunicipalityQuestion } from "./read-municipality-question.js";

/** How sure a reading is: it needs a named place or filter and the thing asked for, so it is seldom wrong. */
const certainty = 0.86;

/** Answers from the register of the 396 municipalities: what one is, which ones fulfil conditions, which are alike. */
export const offerMunicipalities: AnswerSource = ({ understanding }) => {
  const question = readMunicipalityQuestion(understanding);
  if (!question) return [];
  const candidate: Candidate = {
    origin: "municipalities",
    about: describe(question),
    score: certainty,
    why: "names a place or a condition and asks for what the register holds",
    draft: draft(question),
    topic: {
      subjects: question.wants === "attributes" ? question.about.map(({ ags }) => ags) : [],
      predicates: question.wants === "attributes" ? question.attributes : [],
      factIds: [],
      years: [],
      origin: "municipalities",
      asks: understanding.asks,
      ...namedKreis(question),
    },
  };
  return [candidate];
};

/** Who was told the Kreis of a place goes on with the Kreis ("Und wie viele Menschen leben da?"). */
function namedKreis(question: MunicipalityQuestion): Pick<Candidate["topic"], "named"> {
  if (question.wants !== "attributes" || !question.attributes.includes("kreis")) return {};
  const [place, ...others] = question.about;
  return place === undefined || others.length > 0 || place.type === "kreisfrei"
    ? {}
    : { named: [place.kreisName] };
}

function draft(question: MunicipalityQuestion): Draft {
  switch (question.wants) {
    case "attributes":
      return draftAttributes(question.about, question.attributes);
    case "nearest":
      return draftNearest(question.to, question.filters);
    default:
      return draftList(question.wants, question.filters, question.noun);
  }
}

function describe(question: MunicipalityQuestion): string {
  if (question.wants === "attributes") {
    return `${question.attributes.join(", ")} of ${question.about.map(({ name }) => name).join(", ")}`;
  }
  return `${question.wants} ${question.filters.map(({ words }) => words).join(", ")}`;
}
