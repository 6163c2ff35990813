import { calculateShare, type Service } from "@stadtlotse/domain";
import type { Draft } from "../../compose/draft.js";
import { countBySection } from "./count-by-section.js";
import { draftBasis } from "./draft-basis.js";
import { byTier } from "./draft-difference.js";
import type { RowFilter } from "./read-row-filter.js";
import type { OfferedServices } from "./recorded-services.js";
import { matrixEvidence } from "./service-evidence.js";
import { entitlementTexts as texts } from "./texts.de.js";

/** How many services there are, for everyone and for members alone, in the whole matrix or in one section of it. */
export function draftServiceCount(offered: OfferedServices, filter: RowFilter): Draft {
  const isOfSection = ({ section }: Service) => section === filter.section;
  // a section that holds nothing any more is told with the others
  const section = offered.rows.some(isOfSection) ? filter.section : undefined;
  const rows = section === undefined ? offered.rows : offered.rows.filter(isOfSection);
  const { basic, memberOnly } = byTier(rows);
  const share =
    filter.tier === "added-value-only"
      ? calculateShare(texts.shareOfMembers, count(memberOnly), count(rows))
      : calculateShare(texts.shareOfBasic, count(basic), count(rows));
  const { compared } = filter;
  const spread =
    section === undefined ? countBySection(offered, compared) : { statements: [], calculations: [] };
  return {
    outcome: "answered",
    statements: [
      ...(compared === undefined ? [] : spread.statements),
      {
        text: texts.counts(section, rows.length, basic.length, memberOnly.length),
        evidence: [matrixEvidence(rows)],
      },
      { text: share.text, evidence: [matrixEvidence(rows)] },
      ...(compared === undefined ? spread.statements : []),
      ...(basic.length === 0
        ? []
        : [
            {
              text: texts.basicAre(basic.map(({ shortName }) => shortName)),
              evidence: [matrixEvidence(basic)],
            },
          ]),
      draftBasis(
        rows,
        [matrixEvidence(rows)],
        offered.ended.filter((each) => section === undefined || isOfSection(each)),
      ),
    ],
    calculations: [
      {
        label: texts.memberOnlyLabel,
        expression: `${rows.length} − ${basic.length}`,
        value: memberOnly.length,
        text: texts.memberOnlyCount(memberOnly.length, `${rows.length} − ${basic.length}`),
      },
      share,
      ...spread.calculations,
    ],
    suggestions: [texts.askWhatEveryoneGets, texts.askWhatMembersGet],
    origin: "facts",
  };
}

function count(services: readonly Service[]) {
  return { value: services.length, unit: "Leistungen" };
}
