import {
  beginningOf,
  type NetworkService,
  type Service,
  type TierPlacement,
  toRow,
} from "@stadtlotse/domain";
import type { Draft, Statement } from "../../compose/draft.js";
import { draftBasis } from "./draft-basis.js";
import type { Beneficiary } from "./find-beneficiary.js";
import type { AskedStanding } from "./read-asked-standing.js";
import type { OfferedServices } from "./recorded-services.js";
import { matrixEvidence, serviceEvidence } from "./service-evidence.js";
import { entitlementTexts as texts } from "./texts.de.js";

/**
 * Whether somebody may have a service: yes or no first, then the row, then what is there without membership. Of one
 * that is over or yet to come it says so.
 *
 * @param asked what was supposed of the service, which the yes or no is said to
 */
export function draftService(
  offered: OfferedServices,
  wanted: readonly Pick<NetworkService, "id">[],
  beneficiary: Beneficiary,
  asked: AskedStanding = "had",
): Draft {
  const services = wanted.flatMap(({ id }) => offered.rows.find((row) => row.id === id) ?? []);
  if (services.length === 0) return draftNotOffered(offered, wanted);
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
      ...services.flatMap((service) => whatComes(offered, service)),
      ...notes.map((text) => ({ text, evidence })),
      ...alternatives(offered, services, beneficiary),
      draftBasis(services, evidence),
    ],
    suggestions:
      beneficiary.tier === "added-value"
        ? [texts.askWhatMembersGet]
        : [texts.askWhatEveryoneGets, texts.askWhatJoiningBrings],
    origin: "facts",
  };
}

/** What was offered until when, or will be from when on. */
function draftNotOffered(offered: OfferedServices, wanted: readonly Pick<NetworkService, "id">[]): Draft {
  return {
    outcome: "answered",
    statements: wanted.flatMap(({ id }) => tellNotOffered(offered.find(id))),
    suggestions: [texts.askWhatEveryoneGets, texts.askWhatMembersGet],
    origin: "facts",
  };
}

function tellNotOffered(found: ReturnType<OfferedServices["find"]>): Statement[] {
  if (!found) return [];
  const { service, placed } = found;
  const coming = placed.next === undefined ? [] : [comes(service, placed.next)];
  if (placed.ended?.validity.to === undefined) {
    return coming.map((each) => ({ ...each, text: `${texts.notYet(service.name)} ${each.text}` }));
  }
  const row = toRow(service, placed.ended, 1);
  return [{ text: texts.ended(row, placed.ended.validity.to), evidence: [serviceEvidence(row)] }, ...coming];
}

/** Who plans ahead learns where a service will belong, or that it ends. */
function whatComes(offered: OfferedServices, row: Service): Statement[] {
  const { service, placed } = offered.find(row.id) ?? {};
  if (service && placed?.next) return [comes(service, placed.next)];
  const { to } = row.validity;
  return to === undefined ? [] : [{ text: texts.endsOn(row, to), evidence: [serviceEvidence(row)] }];
}

function comes(service: NetworkService, next: TierPlacement): Statement {
  const row = toRow(service, next, 1);
  return {
    text: texts.comes(row, next.validity.from ?? beginningOf(next)),
    evidence: [serviceEvidence(row)],
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
function alternatives(
  { rows }: OfferedServices,
  services: readonly Service[],
  { tier }: Beneficiary,
): Statement[] {
  const isClosed = services.some((service) => !isIncluded(service, tier));
  if (!isClosed || tier === "none") return [];
  const sections = new Set(services.map(({ section }) => section));
  const open = rows.filter(
    (service) => service.basic && sections.has(service.section) && !services.includes(service),
  );
  if (open.length === 0) return [];
  return [
    { text: texts.openToAll(open.map(({ shortName }) => shortName)), evidence: [matrixEvidence(open)] },
  ];
}
