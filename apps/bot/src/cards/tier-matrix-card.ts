import {
  type EntitlementReport,
  entitlements,
  formatCalendarDate,
  type Membership,
  type ServiceSection,
  sectionNames,
  tierLabels,
} from "@stadtlotse/domain";
import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
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
): AdaptiveCard {
  const report = entitlements(asker, today, serviceMatrix2021);
  const { tier } = report.decision;
  const included = report.entitlements.filter((entitlement) => entitlement.included).length;
  return createCard(texts.servicesTitle, [
    heading(texts.servicesTitle),
    paragraph(texts.yourTier(tierLabels[tier], municipalityNamed(asker.ags), formatCalendarDate(today))),
    paragraph(texts.servicesIncluded(included, report.entitlements.length)),
    ...(asker.ags === undefined ? [paragraph(texts.nobodyKnown)] : []),
    ...sections.flatMap((section) => [subheading(sectionNames[section]), sectionTable(report, section)]),
    ...report.caveats.map(note),
    sourceNote([serviceMatrix2021.sourceId], serviceMatrix2021.asOf),
  ]);
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
