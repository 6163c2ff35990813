import type { FundingMeasure, FundingProgramme, ProgrammePeriod } from "@stadtlotse/domain";
import { fundingLevelLabels, fundingMeasureLabels } from "@stadtlotse/domain";

/** What is said of funding programmes beyond the facts themselves. */
export const programmeTexts = {
  lead: ({ name, level }: FundingProgramme, state: ProgrammePeriod["state"], fails: boolean) => {
    const title = `${name} (${fundingLevelLabels[level]})`;
    if (fails) return `Nicht ganz passend, aber am nächsten: ${title}.`;
    if (state === "over") return `Dafür gab es: ${title}.`;
    return `Am besten passt: ${title}.`;
  },
  fitsNeed: (measures: readonly FundingMeasure[]) =>
    `Passt zu Ihrem Bedarf: ${measures.map((measure) => fundingMeasureLabels[measure]).join("; ")}.`,
  requires: (labels: readonly string[]) => `Vorausgesetzt werden: ${labels.join("; ")}.`,
  others: "Außerdem belegt:",
  other: ({ name, level }: FundingProgramme, purpose: string, period: string) =>
    `${name} (${fundingLevelLabels[level]}): ${purpose} ${period}`,
  noShare: (name: string) => `Einen Fördersatz für „${name}“ nennen meine Quellen nicht.`,
  noSuccessor: (name: string) => `Ein Nachfolger von „${name}“ ist nicht belegt.`,
  familyShare: "Für die Regelprogramme der Städtebauförderung gilt:",
  inZiz: (name: string, date: string, amount: string | undefined) =>
    amount === undefined
      ? `Ja, ${name} war im Bundesprogramm ZIZ (Stand: ${date}); den Betrag nennt die Quelle nicht.`
      : `Ja, ${name} war im Bundesprogramm ZIZ, mit ${amount} (Stand: ${date}).`,
  notInZiz: (name: string, date: string) =>
    `Auf der Liste der Kommunen aus NRW im Bundesprogramm ZIZ steht ${name} nicht (Stand: ${date}).`,
  noneInZiz: (where: string) => `Eine Kommune ${where} steht nicht auf der Liste des Bundesprogramms ZIZ.`,
  allInZiz: (names: readonly string[]) => `Es sind: ${names.join(", ")}.`,
  listInZiz: (where: string, names: readonly string[]) =>
    `Aus der Auswahl „${where}“ waren im Bundesprogramm ZIZ: ${names.join(", ")}.`,
  gapInZiz: (more: string, less: string) => `${more} bekam mehr als ${less}, Unterschied`,
  millionEuro: "Millionen Euro",
  millions: (amount: string) => `${amount} Millionen Euro`,
  whatFor: "Wofür brauchen Sie das Geld? Nennen Sie Ihr Vorhaben, dann suche ich das passende Programm.",
  needs: [
    "Welches Programm hilft gegen leere Läden in der Innenstadt?",
    "Welches Programm passt zu einem benachteiligten Wohnviertel?",
    "Welches Programm fördert die Umgestaltung von Plätzen und Straßen?",
    "Welches Programm fördert Anpassung an Hitze und Starkregen?",
  ],
  askApply: (name: string) => `Wo und bis wann beantragt man „${name}“?`,
  askShare: (name: string) => `Wie hoch ist der Fördersatz bei „${name}“?`,
  askPractice: "Welche Städte in NRW haben so etwas schon umgesetzt?",
};
