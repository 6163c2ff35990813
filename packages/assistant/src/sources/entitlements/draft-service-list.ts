import { type Service, sectionNames } from "@stadtlotse/domain";
import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import type { Draft, Statement } from "../../compose/draft.js";
import type { Beneficiary } from "./find-beneficiary.js";
import type { RowFilter } from "./read-row-filter.js";
import { matrixEvidence } from "./service-evidence.js";
import { entitlementTexts as texts } from "./texts.de.js";

/** All services of a tier, by section; those of all sections where the tier has nothing in the one asked about. */
export function draftServiceList({ tier, ground }: Beneficiary, { section }: RowFilter = {}): Draft {
  const open = serviceMatrix2021.services.filter(
    ({ basic, openToEveryone }) => tier === "added-value" || (tier === "basic" && basic) || openToEveryone,
  );
  const ofSection = open.filter((service) => section === undefined || service.section === section);
  const isSection = section !== undefined && ofSection.length > 0;
  const services = isSection ? ofSection : open;
  return {
    outcome: "answered",
    statements: [
      {
        text: `${isSection ? texts.sectionHead(section) : ""}${texts.listHead(tier, ground, services.length)}`,
        evidence: [matrixEvidence(services)],
        form: "heading",
      },
      ...listBySection(services),
      { text: texts.basis, evidence: [matrixEvidence(services)] },
    ],
    suggestions: tier === "added-value" ? [texts.askWhatEveryoneGets] : [texts.askWhatJoiningBrings],
    origin: "facts",
  };
}

/** One list item a section of the matrix. */
export function listBySection(services: readonly Service[]): Statement[] {
  const sections = [...new Set(services.map(({ section }) => section))];
  return sections.map((section) => {
    const own = services.filter((service) => service.section === section);
    return {
      text: `${sectionNames[section]}: ${own.map(({ name }) => name).join("; ")}`,
      evidence: [matrixEvidence(services)],
      form: "item",
    };
  });
}
