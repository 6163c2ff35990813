import type { ServiceSection } from "@stadtlotse/domain";

/** Which rows of the matrix a question restricts itself to. */
export interface RowFilter {
  section?: ServiceSection;
  /** Two parts that are set against each other. */
  compared?: readonly [ServiceSection, ServiceSection];
  tier?: "basic" | "added-value-only";
}

const sections: readonly [ServiceSection, RegExp][] = [
  ["consulting", /\b(beratung|beratungs\w+|beratungen)\b/],
  ["communication", /\b(kommunikation\w*|information\w*)\b/],
  ["events", /\b(veranstaltung\w*|formate?n?)\b/],
];

const onlyForMembers =
  /\b(nur|allein|ausschliesslich|exklusiv\w*|erst)\b.*\b(mitglied|beitritt)|\bmitglied\w*\b.*\b(vorbehalten|exklusiv\w*|zusatzlich\w*|extra)\b|\b(verschlossen|vorenthalten|versagt|entgeht|entgehen)\b|\b(dazu|hinzu)(kommen|kame\w*|kommt)\b|\b(kommen|kommt|kame|kamen)\b.*\b(dazu|hinzu)\b|\bmehrwert\w*/;

/** The part of the matrix and the tier that a folded question restricts itself to. */
export function readRowFilter(folded: string): RowFilter {
  const named = sections.filter(([, pattern]) => pattern.test(folded)).map(([section]) => section);
  const [section, other] = named;
  const tier = onlyForMembers.test(folded)
    ? ("added-value-only" as const)
    : /\bbasis\w*|\bnichtmitglied\w*|\bfur alle\b/.test(folded)
      ? ("basic" as const)
      : undefined;
  return {
    ...(section && !other ? { section } : {}),
    ...(section && other ? { compared: [section, other] as const } : {}),
    ...(tier ? { tier } : {}),
  };
}
