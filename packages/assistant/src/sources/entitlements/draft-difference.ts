import type { Service } from "@stadtlotse/domain";
import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import type { Draft, Statement } from "../../compose/draft.js";
import { listBySection } from "./draft-service-list.js";
import { matrixEvidence } from "./service-evidence.js";
import { entitlementTexts as texts } from "./texts.de.js";

const { services } = serviceMatrix2021;
const basic = services.filter((service) => service.basic);
const memberOnly = services.filter((service) => !service.basic);

/** What tells the two tiers apart, in three sentences. */
export function draftDifference(): Draft {
  return answered([
    {
      text: texts.difference(basic.length, memberOnly.length, services.length),
      evidence: [matrixEvidence(services), matrixEvidence(basic), matrixEvidence(memberOnly)],
    },
    { text: texts.basicAre(shortNames(basic)), evidence: [matrixEvidence(basic)] },
    { text: texts.basis, evidence: [matrixEvidence(services)] },
  ]);
}

/** What everyone gets and what only members get, one list after the other. */
export function draftBothLists(): Draft {
  return answered([
    {
      text: texts.listHead("basic", "claimed", basic.length),
      evidence: [matrixEvidence(basic)],
      form: "heading",
    },
    ...listBySection(basic),
    {
      text: texts.membersOnlyHead(memberOnly.length),
      evidence: [matrixEvidence(memberOnly)],
      form: "heading",
    },
    ...listBySection(memberOnly),
    { text: texts.basis, evidence: [matrixEvidence(services)] },
  ]);
}

/** That nothing is left without membership is not so. */
export function draftNotNothing(): Draft {
  return answered([
    { text: texts.notNothing(basic.length, shortNames(basic)), evidence: [matrixEvidence(basic)] },
    { text: texts.basis, evidence: [matrixEvidence(basic)] },
  ]);
}

function shortNames(of: readonly Service[]): string[] {
  return of.map(({ shortName }) => shortName);
}

function answered(statements: readonly Statement[]): Draft {
  return {
    outcome: "answered",
    statements,
    suggestions: [texts.askWhatEveryoneGets, texts.askWhatJoiningBrings],
    origin: "facts",
  };
}
