import { type Service, sectionNames } from "@stadtlotse/domain";
import type { Draft, Statement } from "../../compose/draft.js";
import { draftBasis } from "./draft-basis.js";
import type { Beneficiary } from "./find-beneficiary.js";
import type { RowFilter } from "./read-row-filter.js";
import type { OfferedServices } from "./recorded-services.js";
import { matrixEvidence } from "./service-evidence.js";
import { entitlementTexts as texts } from "./texts.de.js";

/** All services of a tier, by section; those of all sections where the tier has nothing in the one asked about. */
export function draftServiceList(
  { rows, ended }: OfferedServices,
  { tier, ground }: Beneficiary,
  { section }: RowFilter = {},
): Draft {
  const open = rows.filter(
    ({ basic, openToEveryone }) => tier === "added-value" || (tier === "basic" && basic) || openToEveryone,
  );
  const ofSection = open.filter((service) => section === undefined || service.section === section);
  const isSection = section !== undefined && ofSection.length > 0;
  const services = isSection ? ofSection : open;
  const told = services.length === 0 ? rows : services;
  const over = ended.filter((each) => !isSection || each.section === section);
  return {
    outcome: "answered",
    statements: [
      ...(services.length === 0
        ? [{ text: texts.nothingFor(tier), evidence: [matrixEvidence(told)] }]
        : [
            {
              text: `${isSection ? texts.sectionHead(section) : ""}${texts.listHead(tier, ground, services.length)}`,
              evidence: [matrixEvidence(services)],
              form: "heading" as const,
            },
            ...listBySection(services),
          ]),
      draftBasis(told, [matrixEvidence(told)], over),
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
