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

/** For each criterion the sentence of each verdict. */
export const criterionTexts = {
  measures: (paid: readonly FundingMeasure[], unpaid: readonly FundingMeasure[]) => {
    const unpaidSentence = `Nicht gefördert wird nach unseren Quellen: ${list(unpaid, fundingMeasureLabels)}.`;
    const paidSentence = `Gefördert wird: ${list(paid, fundingMeasureLabels)}.`;
    return {
      fits: unpaid.length > 0 ? `${paidSentence} ${unpaidSentence}` : paidSentence,
      fails: unpaidSentence,
      unknown: "Was gefördert wird, nennen unsere Quellen nicht.",
    };
  },
  applicant: (applicants: readonly ApplicantKind[]) => ({
    fits: `Antragsberechtigt sind: ${list(applicants, applicantLabels)}.`,
    fails: `Antragsberechtigt sind nur: ${list(applicants, applicantLabels)}.`,
    unknown: "Wer antragsberechtigt ist, nennen unsere Quellen nicht.",
  }),
  settlement: (settlement: "rural" | "urban") => {
    const target = `Das Programm richtet sich an ${settlementNames[settlement]}`;
    return {
      fits: `${target}.`,
      fails: `${target}, nicht an andere.`,
      unknown: `${target}; ob Ihre Kommune dazu zählt, ist nicht bekannt.`,
    };
  },
  population: (maximum: number) => {
    const limit = `Das Programm gilt bis ${formatNumber(maximum, 0)} Einwohner`;
    return {
      fits: `${limit}; das trifft auf Ihre Kommune zu.`,
      fails: `${limit}; Ihre Kommune ist größer.`,
      unknown: `${limit}; Ihre Einwohnerzahl ist nicht bekannt.`,
    };
  },
  requirement: (requirement: Requirement) => ({
    fits: `Die Voraussetzung ist erfüllt: ${requirementLabels[requirement]}.`,
    fails: `Es fehlt eine Voraussetzung: ${requirementLabels[requirement]}.`,
    unknown: `Vorausgesetzt wird: ${requirementLabels[requirement]}.`,
  }),
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

const settlementNames = { rural: "den ländlichen Raum", urban: "städtische Gebiete" } as const;

function list<Key extends string>(keys: readonly Key[], labels: Record<Key, string>): string {
  return keys.map((key) => labels[key]).join("; ");
}
