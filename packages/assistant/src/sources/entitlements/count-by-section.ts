import { type Calculation, calculateDifference, type ServiceSection, sectionNames } from "@stadtlotse/domain";
import { facts } from "@stadtlotse/domain/reference/facts";
import type { Statement } from "../../compose/draft.js";
import { factEvidence } from "../facts/fact-evidence.js";
import type { OfferedServices } from "./recorded-services.js";
import { matrixEvidence } from "./service-evidence.js";
import { entitlementTexts as texts } from "./texts.de.js";

const unit = "Leistungen";
const subjectOf: Readonly<Record<ServiceSection, string>> = {
  consulting: "beratung-netzwerk-innenstadt-nrw",
  communication: "kommunikation-netzwerk-innenstadt-nrw",
  events: "veranstaltungen-netzwerk-innenstadt-nrw",
};
const sections = ["consulting", "communication", "events"] as const;

/** How the services are spread over the parts of the matrix, and how much one part has more than another. */
export function countBySection(
  offered: OfferedServices,
  compared: readonly [ServiceSection, ServiceSection] | undefined,
): {
  statements: readonly Statement[];
  calculations: readonly Calculation[];
} {
  const counts = sections.map((section) => countOf(offered.rows, section));
  const evidence = offered.isChanged ? [matrixEvidence(offered.rows)] : countedInBrochure;
  const rows = counts
    .filter(({ all }) => all > 0)
    .map(({ section, all, basic, members }) => ({
      name: sectionNames[section],
      all,
      basic,
      members: members.value,
    }));
  const difference = compared ? [compare(counts, compared)] : [];
  return {
    statements: [
      ...difference.map(({ text }) => ({ text, evidence })),
      { text: texts.ofSections(rows), evidence },
    ],
    calculations: [...difference, ...counts.map(({ members }) => members)],
  };
}

/** The brochure's sections are counted by facts of their own. */
const countedInBrochure = facts
  .filter(
    ({ subject, predicate }) => predicate === "service-count" && Object.values(subjectOf).includes(subject),
  )
  .map(factEvidence);

function countOf(services: OfferedServices["rows"], section: ServiceSection) {
  const all = services.filter((service) => service.section === section);
  const basic = all.filter((service) => service.basic).length;
  const members = calculateDifference(
    texts.memberOnlyIn(section),
    { value: all.length, unit },
    { value: basic, unit },
  );
  return { section, all: all.length, basic, members };
}

function compare(
  counts: readonly ReturnType<typeof countOf>[],
  [left, right]: readonly [ServiceSection, ServiceSection],
) {
  const [more, less] = counts
    .filter(({ section }) => section === left || section === right)
    .sort((a, b) => b.members.value - a.members.value);
  if (!more || !less) throw new Error("both parts have services");
  return calculateDifference(
    texts.moreIn(more.section, less.section),
    { value: more.members.value, unit },
    { value: less.members.value, unit },
  );
}
