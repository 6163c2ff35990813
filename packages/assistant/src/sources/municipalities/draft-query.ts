import type { Draft } from "../../compose/draft.js";
import { draftAttributes } from "./draft-attributes.js";
import { draftCheck, draftSame } from "./draft-check.js";
import { draftCompare } from "./draft-compare.js";
import { draftGap } from "./draft-gap.js";
import { draftList } from "./draft-list.js";
import { draftNearest } from "./draft-nearest.js";
import { draftPosition, draftRank } from "./draft-rank.js";
import { draftShare, draftTotal } from "./draft-total.js";
import { populationDate } from "./figures.js";
import { listEvidence } from "./municipality-evidence.js";
import type { RegisterQuery } from "./query.js";
import { municipalityTexts as texts } from "./texts.de.js";
import { land } from "./units.js";

/** The answer to a question on the register; `undefined` where nothing fulfils its conditions. */
export function draftQuery(query: RegisterQuery): Draft | undefined {
  switch (query.wants) {
    case "attributes":
      return draftAttributes(query.units, query.attributes);
    case "check":
      return draftCheck(query);
    case "same":
      return draftSame(query);
    case "compare":
      return draftCompare(query);
    case "total":
    case "average":
    case "median":
      return draftTotal(query);
    case "list":
    case "count":
      return draftList(query);
    case "rank":
      return draftRank(query);
    case "gap":
      return draftGap(query.unit, query.measure, query.target);
    case "position":
      return draftPosition(query);
    case "nearest":
      return draftNearest(query.to, query.selection);
    case "share":
      return draftShare(query);
    case "date":
      return told("answered", texts.allDate(populationDate()));
    case "unknown-place":
      return told("declined", texts.notInRegister(query.name));
  }
}

function told(outcome: "answered" | "declined", text: string): Draft {
  return outcome === "answered"
    ? { outcome, statements: [{ text, evidence: [listEvidence([land])] }], origin: "facts" }
    : { outcome, statements: [{ text, evidence: [] }], origin: "none" };
}
