import type { FundingProgramme, ProgrammePeriod } from "@stadtlotse/domain";
import { fundingLevelLabels } from "@stadtlotse/domain";

/** What is said of funding programmes beyond the facts themselves. */
export const programmeTexts = {
  lead: ({ name, level }: FundingProgramme, state: ProgrammePeriod["state"], fails: boolean) => {
    const title = `${name} (${fundingLevelLabels[level]})`;
    if (fails) return `Nicht ganz passend, aber am nächsten: ${title}.`;
    if (state === "over") return `Dafür gab es: ${title}.`;
    return `Am besten passt: ${title}.`;
  },
  why: (reasons: readonly string[]) => `Warum: ${reasons.join(" ")}`,
  requires: (labels: readonly string[]) => `Vorausgesetzt werden: ${labels.join("; ")}.`,
  others: "Daneben kommen in Betracht:",
  other: ({ name, level }: FundingProgramme, purpose: string, period: string) =>
    `${name} (${fundingLevelLabels[level]}): ${purpose} ${period}`,
  noShare: (name: string) => `Einen Fördersatz für „${name}“ nennen meine Quellen nicht.`,
  noSuccessor: (name: string) => `Ein Nachfolger von „${name}“ ist nicht belegt.`,
  noPredecessor: (name: string) => `Ein Vorgänger von „${name}“ ist nicht belegt.`,
  familyShare: "Für die Regelprogramme der Städtebauförderung gilt:",
  askApply: (name: string) => `Wo und bis wann beantragt man „${name}“?`,
  askShare: (name: string) => `Wie hoch ist der Fördersatz bei „${name}“?`,
  askPractice: "Welche Städte in NRW haben so etwas schon umgesetzt?",
};
