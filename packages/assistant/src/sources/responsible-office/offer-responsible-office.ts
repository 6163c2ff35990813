import type { Fact } from "@stadtlotse/domain";
import type { AnswerSource, Candidate, Inquiry } from "../../candidate.js";
import type { Statement } from "../../compose/draft.js";
import { requestKey } from "../../examples/ways-of-asking.js";
import { factEvidence, factStatement } from "../facts/fact-evidence.js";
import { unitEvidence } from "../municipalities/municipality-evidence.js";
import type { Unit } from "../municipalities/units.js";
import { placesOf } from "./places-of.js";
import { officeTexts as texts } from "./texts.de.js";

/** So much must a question be like one that asks who is responsible. */
const leastAlike = 0.55;
const mostPlaces = 3;

/**
 * Tells which Bezirksregierung takes the applications of a municipality or an area: the rule that holds in the whole
 * Land, applied to the Regierungsbezirk of whoever is named or asks.
 */
export function createResponsibleOfficeSource(facts: readonly Fact[]): AnswerSource {
  const procedure = facts.find(
    ({ subject, predicate, status }) =>
      subject === "staedtebaufoerderung-nrw" &&
      predicate === "application-procedure" &&
      status === "in-force",
  );
  const addresses = facts.filter(({ predicate }) => predicate === "address");
  return (inquiry) => {
    const alike = inquiry.likeness.get(requestKey("responsible-office")) ?? 0;
    const places = alike < leastAlike ? [] : placesOf(inquiry);
    if (procedure === undefined || places.length === 0) return [];
    const offices = places
      .slice(0, mostPlaces)
      .flatMap((place) => [
        tellOffice(place, procedure),
        ...addresses.filter(({ subject }) => subject === officeId(districtOf(place))).map(factStatement),
      ]);
    return [toCandidate([...offices, factStatement(procedure)], places, alike, inquiry)];
  };
}

function tellOffice(place: Unit, procedure: Fact): Statement {
  return {
    text: texts.responsible(place, districtOf(place)),
    evidence: [unitEvidence(place), factEvidence(procedure)],
  };
}

/** An area lies in one Regierungsbezirk. */
function districtOf({ members: [member] }: Unit): string {
  return member?.regierungsbezirk ?? "";
}

/** The subject of what is known of one Bezirksregierung. */
function officeId(district: string): string {
  return `bezirksregierung-${district.toLowerCase().replace("ö", "oe").replace("ü", "ue")}`;
}

function toCandidate(
  statements: readonly Statement[],
  places: readonly Unit[],
  alike: number,
  { understanding }: Inquiry,
): Candidate {
  return {
    origin: "responsible-office",
    about: places.map(({ name }) => name).join(", "),
    score: Math.min(1, 0.3 + 0.7 * alike),
    takesUp: alike,
    why: `asks who is responsible, as alike as ${alike.toFixed(2)}`,
    draft: { outcome: "answered", statements, origin: "facts" },
    topic: {
      subjects: places.map(({ id }) => id),
      predicates: ["application-procedure"],
      factIds: [],
      years: [],
      origin: "responsible-office",
      asks: understanding.asks,
    },
  };
}
