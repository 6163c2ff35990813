import {
  compareCalendarDates,
  type EntitlementReport,
  entitlements,
  formatCalendarDate,
  type Membership,
  type ServiceMatrix,
  type ServiceSection,
  sectionNames,
  tierLabels,
} from "@stadtlotse/domain";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { sourceNote } from "./describe-source.js";
import { heading, note, paragraph, subheading, table } from "./elements.js";
import { municipalityNamed } from "./municipality-named.js";
import { cardTexts as texts } from "./texts.de.js";

const sections: readonly ServiceSection[] = ["consulting", "communication", "events"];

/** Every service of the matrix with a yes or a no for one municipality today; basic for nobody known. */
export function tierMatrixCard(
  asker: { ags?: string; memberships: readonly Membership[] },
  today: string,
  matrix: ServiceMatrix,
): AdaptiveCard {
  const report = entitlements(asker, today, matrix);
  const { tier } = report.decision;
  const included = report.entitlements.filter((entitlement) => entitlement.included).length;
  return createCard(texts.servicesTitle, [
    heading(texts.servicesTitle),
    paragraph(texts.yourTier(tierLabels[tier], municipalityNamed(asker.ags), formatCalendarDate(today))),
    paragraph(texts.servicesIncluded(included, report.entitlements.length)),
    ...(asker.ags === undefined ? [paragraph(texts.nobodyKnown)] : []),
    ...sections.flatMap((section) => [subheading(sectionNames[section]), sectionTable(report, section)]),
    ...report.caveats.map(note),
    ...sourceNotes(matrix),
  ]);
}

/** Where the matrix was read, and who said the newest of what was said since. */
function sourceNotes({ sourceId, asOf, services }: ServiceMatrix) {
  const newest = services.toSorted((left, right) => compareCalendarDates(right.asOf, left.asOf))[0];
  const isChanged = newest !== undefined && newest.asOf !== asOf;
  return [sourceNote([sourceId], asOf), ...(isChanged ? [sourceNote([newest.sourceId], newest.asOf)] : [])];
}

function sectionTable({ entitlements: rows }: EntitlementReport, section: ServiceSection) {
  const own = rows.filter(({ service }) => service.section === section);
  return table(
    [3, 2],
    [
      [texts.service, texts.forYou],
      ...own.map(({ service, included, reason }) => [
        capitalised(service.shortName),
        included ? texts.included : texts.excluded[reason === "outside-nrw" ? "outside-nrw" : "members-only"],
      ]),
    ],
  );
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
