import type { Service } from "@stadtlotse/domain";
import type { Draft, Statement } from "../../compose/draft.js";
import { draftBasis } from "./draft-basis.js";
import { byTier } from "./draft-difference.js";
import { draftServiceList, listBySection } from "./draft-service-list.js";
import type { Beneficiary } from "./find-beneficiary.js";
import type { RowFilter } from "./read-row-filter.js";
import type { OfferedServices } from "./recorded-services.js";
import { matrixEvidence } from "./service-evidence.js";
import { entitlementTexts as texts } from "./texts.de.js";

/** What joining would bring: the services that only members have. */
export function draftGain(offered: OfferedServices, beneficiary: Beneficiary): Draft {
  if (beneficiary.tier === "added-value" && beneficiary.ground === "proven")
    return draftServiceList(offered, beneficiary);
  const { basic: kept, memberOnly: gained } = byTier(offered.rows);
  return {
    outcome: "answered",
    statements: [
      ...listOrNothing(offered, gained, texts.gainHead(gained.length)),
      ...(kept.length === 0
        ? []
        : [
            {
              text: texts.keptWithoutMembership(kept.map(({ shortName }) => shortName)),
              evidence: [matrixEvidence(kept)],
            },
          ]),
      draftBasis(offered.rows, [matrixEvidence(gained.length === 0 ? offered.rows : gained)], offered.ended),
    ],
    suggestions: [texts.askWhatItCosts, texts.askHowToJoin],
    origin: "facts",
  };
}

/** The services that only members have, all or those of a section. */
export function draftMembersOnly(offered: OfferedServices, { section }: RowFilter): Draft {
  const services = byTier(offered.rows).memberOnly.filter(
    (service) => section === undefined || service.section === section,
  );
  const told = services.length === 0 ? offered.rows : services;
  return {
    outcome: "answered",
    statements: [
      ...listOrNothing(offered, services, texts.membersOnlyHead(services.length)),
      draftBasis(
        told,
        [matrixEvidence(told)],
        offered.ended.filter(({ section: of }) => section === undefined || of === section),
      ),
    ],
    suggestions: [texts.askWhatEveryoneGets, texts.askHowToJoin],
    origin: "facts",
  };
}

function listOrNothing({ rows }: OfferedServices, services: readonly Service[], head: string): Statement[] {
  if (services.length === 0) return [{ text: texts.nothingGained, evidence: [matrixEvidence(rows)] }];
  return [{ text: head, evidence: [matrixEvidence(services)], form: "heading" }, ...listBySection(services)];
}
