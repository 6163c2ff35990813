import type { Service } from "@stadtlotse/domain";
import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import type { Draft, Statement } from "../../compose/draft.js";
import type { Beneficiary } from "./find-beneficiary.js";
import type { AskedStanding } from "./read-asked-standing.js";
import { matrixEvidence, serviceEvidence } from "./service-evidence.js";
import { entitlementTexts as texts } from "./texts.de.js";

/**
 * Whether somebody may have a service: yes or no first, then the row, then what is there without membership.
 *
 * @param asked what was supposed of the service, which the yes or no is said to
 */
export function draftService(
  services: readonly Service[],
  beneficiary: Beneficiary,
  asked: AskedStanding = "had",
): Draft {
  const rows: Statement[] = services.map((service, index) => ({
    text: `${index === 0 ? `${verdict(services, beneficiary, asked)} ` : ""}${texts.row(service)}`,
    evidence: [serviceEvidence(service)],
  }));
  const notes = [...new Set(services.flatMap(({ note }) => note ?? []))];
  const evidence = services.map(serviceEvidence);
  return {
    outcome: "answered",
    statements: [
      ...rows,
      ...notes.map((text) => ({ text, evidence })),
      ...alternatives(services, beneficiary),
      { text: texts.basis, evidence },
    ],
    suggestions:
      beneficiary.tier === "added-value"
        ? [texts.askWhatMembersGet]
        : [texts.askWhatEveryoneGets, texts.askWhatJoiningBrings],
    origin: "facts",
  };
}

/** "Yes" and "no" never contradict what is behind them: where it is unclear what they would be said to, neither is said. */
function verdict(services: readonly Service[], { tier, ground }: Beneficiary, asked: AskedStanding): string {
  const open = services.filter((service) => isIncluded(service, tier));
  if (open.length === services.length) {
    if (services.every(({ basic }) => basic)) return texts.openToEveryone[asked];
    if (asked === "had") return ground === "proven" ? texts.yesAsMember : texts.yesIfMember;
    return ground === "proven" ? texts.yoursAsMember : texts.yoursIfMember;
  }
  if (open.length > 0) return texts.partly;
  if (tier === "none") return asked === "had" ? texts.noOutsideNrw : texts.onlyInNrw;
  return ground === "assumed" || asked !== "had" ? texts.onlyForMembers : texts.noWithoutMembership;
}

function isIncluded({ basic, addedValue, openToEveryone }: Service, tier: Beneficiary["tier"]): boolean {
  return openToEveryone || (tier !== "none" && basic) || (tier === "added-value" && addedValue);
}

/** What the same section of the matrix holds for everyone, where the asked-for service is for members. */
function alternatives(services: readonly Service[], { tier }: Beneficiary): Statement[] {
  const isClosed = services.some((service) => !isIncluded(service, tier));
  if (!isClosed || tier === "none") return [];
  const sections = new Set(services.map(({ section }) => section));
  const open = serviceMatrix2021.services.filter(
    (service) => service.basic && sections.has(service.section) && !services.includes(service),
  );
  if (open.length === 0) return [];
  return [
    { text: texts.openToAll(open.map(({ shortName }) => shortName)), evidence: [matrixEvidence(open)] },
  ];
}
