import { formatNumber } from "../calculations/format-number.js";
import { applicantLabels, fundingMeasureLabels, requirementLabels } from "../labels/funding-labels.de.js";
import { formatCalendarDate } from "../time/format-calendar-date.js";
import type { ApplicantKind, FundingMeasure, ProgrammeConditions } from "./funding-programme.js";

export const fundingRateTexts = {
  base: "Regelfördersatz",
  unemployment: "Zu- oder Abschlag für die Arbeitslosigkeit",
  financialStrength: "Zu- oder Abschlag für die Finanzkraft",
  result: (from: number, to: number, expression: string) => {
    const rate = from === to ? `${from} Prozent` : `${from} bis ${to} Prozent`;
    return `Der Fördersatz liegt nach der Regel bei ${rate} der zuwendungsfähigen Ausgaben (berechnet: ${expression}). Verbindlich ist der Satz, den IT.NRW jährlich errechnet.`;
  },
} as const;

export const criterionTexts = {
  measuresFit: (measures: readonly FundingMeasure[]) => `Gefördert wird: ${measureList(measures)}.`,
  measuresFail: (measures: readonly FundingMeasure[]) =>
    `Nicht gefördert wird nach unseren Quellen: ${measureList(measures)}.`,
  applicantFits: (applicant: ApplicantKind) => `Antragsberechtigt sind ${applicantLabels[applicant]}.`,
  applicantFails: (applicants: readonly ApplicantKind[]) =>
    `Antragsberechtigt sind nur ${applicants.map((each) => applicantLabels[each]).join(", ")}.`,
  applicantUnknown: "Wer antragsberechtigt ist, nennen unsere Quellen nicht.",
  settlementFits: (settlement: "rural" | "urban") =>
    `Das Programm richtet sich an ${settlementNames[settlement]}.`,
  settlementFails: (settlement: "rural" | "urban") =>
    `Das Programm richtet sich nur an ${settlementNames[settlement]}.`,
  settlementUnknown: (settlement: "rural" | "urban") =>
    `Das Programm richtet sich an ${settlementNames[settlement]}; ob Ihre Kommune dazugehört, ist nicht bekannt.`,
  populationFits: (maximum: number) => `Die Einwohnerzahl liegt nicht über ${formatNumber(maximum, 0)}.`,
  populationFails: (maximum: number) => `Das Programm gilt nur bis ${formatNumber(maximum, 0)} Einwohner.`,
  populationUnknown: (maximum: number) =>
    `Das Programm gilt bis ${formatNumber(maximum, 0)} Einwohner; Ihre Einwohnerzahl ist nicht bekannt.`,
  requirementFits: (requirement: Requirement) =>
    `Die Voraussetzung ist erfüllt: ${requirementLabels[requirement]}.`,
  requirementFails: (requirement: Requirement) =>
    `Es fehlt eine Voraussetzung: ${requirementLabels[requirement]}.`,
  requirementUnknown: (requirement: Requirement) => `Vorausgesetzt wird: ${requirementLabels[requirement]}.`,
} as const;

export const periodTexts = {
  running: (from: string | undefined) =>
    from === undefined ? "Das Programm läuft." : `Das Programm läuft seit ${formatCalendarDate(from)}.`,
  runningUntil: (to: string) => `Das Programm läuft bis ${formatCalendarDate(to)}.`,
  over: (to: string) => `Der Förderzeitraum ist vorbei (bis ${formatCalendarDate(to)}).`,
  upcoming: (from: string) => `Das Programm beginnt erst: ${formatCalendarDate(from)}.`,
  unknown: "Ob das Programm noch läuft, ist in unseren Quellen nicht belegt.",
} as const;

export const deadlineTexts = {
  open: (name: string, deadline: string) =>
    `${name}: Anträge sind bis ${formatCalendarDate(deadline)} möglich.`,
  closed: (name: string, deadline: string) =>
    `${name}: Die Antragsfrist ist abgelaufen (${formatCalendarDate(deadline)}).`,
  unknown: "Eine laufende Antragsfrist ist uns nicht bekannt.",
} as const;

type Requirement = ProgrammeConditions["requires"][number];

const settlementNames = { rural: "Kommunen im ländlichen Raum", urban: "städtische Kommunen" } as const;

function measureList(measures: readonly FundingMeasure[]): string {
  return measures.map((measure) => fundingMeasureLabels[measure]).join("; ");
}
