import { calculateShare, type Service } from "@stadtlotse/domain";
import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import type { Draft } from "../../compose/draft.js";
import { countBySection } from "./count-by-section.js";
import type { RowFilter } from "./read-row-filter.js";
import { matrixEvidence } from "./service-evidence.js";
import { entitlementTexts as texts } from "./texts.de.js";

/** How many services there are, for everyone and for members alone, in the whole matrix or in one section of it. */
export function draftServiceCount({ section, compared }: RowFilter): Draft {
  const rows = serviceMatrix2021.services.filter(
    (service) => section === undefined || service.section === section,
  );
  const basic = rows.filter((service) => service.basic);
  const memberOnly = rows.filter((service) => !service.basic);
  const share = calculateShare(texts.shareOfBasic, count(basic), count(rows));
  const spread = section === undefined ? countBySection(compared) : { statements: [], calculations: [] };
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
      { text: texts.basicAre(basic.map(({ shortName }) => shortName)), evidence: [matrixEvidence(basic)] },
      { text: texts.basis, evidence: [matrixEvidence(rows)] },
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
