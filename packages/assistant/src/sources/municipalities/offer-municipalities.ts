import type { AnswerSource, Candidate } from "../../candidate.js";
import { isKindOfPlace } from "../../understand/understand.js";
import type { Understanding } from "../../understand/understanding.js";
import { draftQuery } from "./draft-query.js";
import type { Attribute, RegisterQuery } from "./query.js";
import { readRegisterQuery, wholly } from "./read-query.js";
import { describeSelection, leavesOutTowns, nounOf, selectUnits } from "./select-units.js";
import { kreisOf } from "./units.js";
import { withOwnPlace } from "./with-own-place.js";

/** Answers from the register of the 396 municipalities: what is so, which ones fulfil conditions, how they compare. */
export const offerMunicipalities: AnswerSource = (inquiry) => {
  if (sharesByHead(inquiry.understanding)) return [];
  const understanding = withOwnPlace(inquiry);
  const read = readRegisterQuery(understanding);
  const draft = read && draftQuery(read.query);
  if (!draft) return [];
  const { query, certainty } = read;
  const candidate: Candidate = {
    origin: "municipalities",
    about: `${query.wants} ${unitsOf(query)
      .map(({ name }) => name)
      .join(", ")}`.trim(),
    score: certainty * (isAboutOther(understanding) ? ofOtherMatter : 1),
    ...(certainty >= wholly ? { takesUp: 1 } : {}),
    why: "names places or conditions and asks for what the register holds",
    draft,
    topic: {
      subjects: [...unitsOf(query), ...selectedBy(query)].map(({ id }) => id),
      predicates: toldOf(query),
      factIds: leadingUnit(query, understanding),
      years: [],
      origin: "municipalities",
      asks: understanding.asks,
      ...namedForNext(query),
    },
  };
  return [candidate];
};

const ofOtherMatter = 0.6;

/** "Gelsenkirchen 2025 pro Einwohner" is money of a year, and the register holds none. */
function sharesByHead({ folded, time }: Understanding): boolean {
  return time.years.length > 0 && /\b(pro|je) (kopf|einwohner\w*)\b/.test(folded);
}

/** "Wieviele Kommunen?" after a programme means the programme's, unless a place is named. */
function isAboutOther({ leans, carried, mentions }: Understanding): boolean {
  const namesPlace = mentions.some(({ kind }) => kind !== "subject" && kind !== "service");
  const goesOn =
    carried?.origin === "municipalities" ||
    carried?.origin === "turn" ||
    carried?.subjects.every((id) => isKindOfPlace(id));
  return leans && carried !== undefined && !goesOn && !namesPlace;
}

function unitsOf(query: RegisterQuery) {
  if (query.wants === "attributes" || query.wants === "compare" || query.wants === "same") return query.units;
  return query.wants === "check" || query.wants === "position" || query.wants === "gap" ? [query.unit] : [];
}

/** What was told of them, which a follow-up may ask of others. */
function toldOf(query: RegisterQuery): Attribute[] {
  switch (query.wants) {
    case "attributes":
      return [...query.attributes];
    case "compare":
      return [...query.measures];
    case "check":
    case "same":
      return [query.attribute];
    case "gap":
    case "position":
      return [query.measure];
    default:
      return [];
  }
}

/** The unit that a follow-up goes on with: the one of the question before, if it was compared with another. */
function leadingUnit(query: RegisterQuery, { mentions }: Understanding): string[] {
  const ids = unitsOf(query).map(({ id }) => id);
  const carried = ids.find((id) => mentions.every((mention) => mention.id !== id));
  return (carried === undefined ? ids : [carried]).slice(0, 1);
}

/** What was listed or counted can be asked about again, where it is not too much to keep. */
function selectedBy(query: RegisterQuery) {
  if (query.wants !== "list" && query.wants !== "count") return [];
  const selected = query.selection.entity === "municipality" ? selectUnits(query.selection) : [];
  return selected.length > mostKept ? [] : selected;
}

const mostKept = 60;

/**
 * Who was told the Kreis of a place goes on with the Kreis ("Und wie viele Menschen leben da?"), and who counted those
 * that are no towns goes on with these ("Welcher Anteil ist das?").
 */
function namedForNext(query: RegisterQuery): Pick<Candidate["topic"], "named"> {
  if ((query.wants === "list" || query.wants === "count") && leavesOutTowns(query.selection)) {
    return { named: [`${nounOf(query.selection)} ${describeSelection(query.selection)}`] };
  }
  if (query.wants !== "attributes" || !query.attributes.includes("kreis")) return {};
  const [place, another] = query.units;
  const kreis = place && !another ? kreisOf(place) : undefined;
  return kreis ? { named: [kreis.name] } : {};
}
