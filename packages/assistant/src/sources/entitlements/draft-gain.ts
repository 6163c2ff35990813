import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import type { Draft } from "../../compose/draft.js";
import { draftServiceList, listBySection } from "./draft-service-list.js";
import type { Beneficiary } from "./find-beneficiary.js";
import type { RowFilter } from "./read-row-filter.js";
import { matrixEvidence } from "./service-evidence.js";
import { entitlementTexts as texts } from "./texts.de.js";

/** What joining would bring: the services that only members have. */
export function draftGain(beneficiary: Beneficiary): Draft {
  if (beneficiary.tier === "added-value" && beneficiary.ground === "proven")
    return draftServiceList(beneficiary);
  const gained = serviceMatrix2021.services.filter(({ basic, addedValue }) => addedValue && !basic);
  const kept = serviceMatrix2021.services.filter(({ basic }) => basic);
  return {
    outcome: "answered",
    statements: [
      { text: texts.gainHead(gained.length), evidence: [matrixEvidence(gained)], form: "heading" },
      ...listBySection(gained),
      {
        text: texts.keptWithoutMembership(kept.map(({ shortName }) => shortName)),
        evidence: [matrixEvidence(kept)],
      },
      { text: texts.basis, evidence: [matrixEvidence(gained)] },
    ],
    suggestions: [texts.askWhatItCosts, texts.askHowToJoin],
    origin: "facts",
  };
}

/** The services that only members have, all or those of a section. */
export function draftMembersOnly({ section }: RowFilter): Draft {
  const services = serviceMatrix2021.services.filter(
    (service) =>
      service.addedValue && !service.basic && (section === undefined || service.section === section),
  );
  return {
    outcome: "answered",
    statements: [
      { text: texts.membersOnlyHead(services.length), evidence: [matrixEvidence(services)], form: "heading" },
      ...listBySection(services),
      { text: texts.basis, evidence: [matrixEvidence(services)] },
    ],
    suggestions: [texts.askWhatEveryoneGets, texts.askHowToJoin],
    origin: "facts",
  };
}
