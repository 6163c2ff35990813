import type { Service } from "@stadtlotse/domain";
import type { Draft, Statement } from "../../compose/draft.js";
import { draftBasis } from "./draft-basis.js";
import { draftServiceList, listBySection } from "./draft-service-list.js";
import type { OfferedServices } from "./recorded-services.js";
import { matrixEvidence } from "./service-evidence.js";
import { entitlementTexts as texts } from "./texts.de.js";

/** What tells the two tiers apart, in three sentences. */
export function draftDifference({ rows, ended }: OfferedServices): Draft {
  const { basic, memberOnly } = byTier(rows);
  return answered([
    {
      text: texts.difference(basic.length, memberOnly.length, rows.length),
      evidence: [rows, basic, memberOnly].filter(isTold).map(matrixEvidence),
    },
    ...[basic].filter(isTold).map((told) => ({
      text: texts.basicAre(shortNames(told)),
      evidence: [matrixEvidence(told)],
    })),
    draftBasis(rows, [matrixEvidence(rows)], ended),
  ]);
}

/** What everyone gets and what only members get, one list after the other. */
export function draftBothLists({ rows, ended }: OfferedServices): Draft {
  const { basic, memberOnly } = byTier(rows);
  return answered([
    ...listUnder(texts.listHead("basic", "claimed", basic.length), basic),
    ...listUnder(texts.membersOnlyHead(memberOnly.length), memberOnly),
    draftBasis(rows, [matrixEvidence(rows)], ended),
  ]);
}

/** That nothing is left without membership is not so. */
export function draftNotNothing(offered: OfferedServices): Draft {
  const { basic } = byTier(offered.rows);
  if (!isTold(basic)) return draftServiceList(offered, { tier: "basic", ground: "claimed" });
  return answered([
    { text: texts.notNothing(basic.length, shortNames(basic)), evidence: [matrixEvidence(basic)] },
    draftBasis(basic, [matrixEvidence(basic)]),
  ]);
}

/** The rows of the two tiers. */
export function byTier(rows: readonly Service[]): { basic: Service[]; memberOnly: Service[] } {
  return {
    basic: rows.filter((service) => service.basic),
    memberOnly: rows.filter((service) => !service.basic),
  };
}

function listUnder(head: string, services: readonly Service[]): Statement[] {
  if (!isTold(services)) return [];
  return [{ text: head, evidence: [matrixEvidence(services)], form: "heading" }, ...listBySection(services)];
}

/** A tier may be empty; then there is nothing to list. */
function isTold(services: readonly Service[]): boolean {
  return services.length > 0;
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
