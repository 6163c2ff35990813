import {
  type CalendarDate,
  formatCalendarDate,
  inNetwork,
  isCalendarDay,
  type Service,
  sectionNames,
  type Tier,
} from "@stadtlotse/domain";
import type { AskedStanding } from "./read-asked-standing.js";

/** What is said of services and tiers. */
export const entitlementTexts = {
  openToEveryone: {
    had: "Ja, auch ohne Mitgliedschaft.",
    "kept-away": "Nein, auch ohne Mitgliedschaft und für alle Kommunen in NRW.",
    unclear: "Das gibt es auch ohne Mitgliedschaft.",
  } satisfies Record<AskedStanding, string>,
  yesAsMember: "Ja, als Mitglied.",
  yoursAsMember: "Als Mitglied steht Ihnen das zu.",
  yoursIfMember: "Mitgliedern steht das zu; nachgewiesen ist Ihre Mitgliedschaft hier nicht.",
  yesIfMember: "Ja, wenn Ihre Kommune Mitglied ist; nachgewiesen ist das hier nicht.",
  partly: "Teils.",
  onlyForMembers: "Nur für Mitglieder.",
  noWithoutMembership: "Nein, ohne Mitgliedschaft nicht.",
  noOutsideNrw: "Nein: Das Angebot gilt für Städte und Gemeinden in NRW.",
  onlyInNrw: "Das Angebot gilt für Städte und Gemeinden in NRW.",
  row: (service: Service) => {
    const { name, section, basic, networkId, validity } = service;
    const since = validity.from === undefined ? "" : ` seit ${onDay(validity.from)}`;
    return basic
      ? `„${name}“ (${sectionNames[section]}) gehört${since} zum Basisangebot für alle Städte und Gemeinden in NRW; Mitglieder erhalten es ebenso.`
      : `„${name}“ (${sectionNames[section]}) gehört${since} zum Mehrwertangebot und steht Mitgliedern ${inNetwork(networkId)} zu.`;
  },
  comes: ({ name, basic, networkId }: Service, from: CalendarDate) =>
    basic
      ? `Ab ${onDay(from)} gehört „${name}“ zum Basisangebot für alle Städte und Gemeinden in NRW.`
      : `Ab ${onDay(from)} gehört „${name}“ zum Mehrwertangebot für Mitglieder ${inNetwork(networkId)}.`,
  endsOn: ({ name }: Service, to: CalendarDate) => `Angeboten wird „${name}“ noch bis ${untilDay(to)}.`,
  ended: ({ name, basic }: Service, to: CalendarDate) =>
    `„${name}“ wird nicht mehr angeboten; bis ${untilDay(to)} gehörte es zum ${basic ? "Basisangebot" : "Mehrwertangebot"}.`,
  notYet: (name: string) => `„${name}“ wird noch nicht angeboten.`,
  thenHeld: (what: string) => `Für die genannte Zeit galt: ${what}`,
  nothingFor: (tier: Tier) =>
    tier === "none"
      ? "Außerhalb von NRW steht derzeit keine Leistung offen."
      : "Ohne Mitgliedschaft steht derzeit keine Leistung offen.",
  nothingGained: "Derzeit gibt es keine Leistung, die nur Mitglieder erhalten.",
  openToAll: (names: readonly string[]) =>
    `Allen Kommunen offen stehen in diesem Bereich: ${names.join("; ")}.`,
  sectionHead: (section: Service["section"]) => `Bereich „${sectionNames[section]}“: `,
  listHead: (tier: Tier, ground: "proven" | "claimed" | "assumed", count: number) => {
    if (tier === "none")
      return "Außerhalb von NRW steht allein offen, was sich an alle Interessierten richtet:";
    if (tier === "basic")
      return count === 1
        ? "Ohne Mitgliedschaft steht Ihnen eine Leistung des Basisangebots zu:"
        : `Ohne Mitgliedschaft stehen Ihnen die ${count} Leistungen des Basisangebots zu:`;
    return ground === "proven"
      ? `Als Mitglied stehen Ihnen alle ${count} Leistungen zu, Basisangebot und Mehrwertangebot:`
      : `Mitgliedern stehen alle ${count} Leistungen zu, Basisangebot und Mehrwertangebot (Ihre Mitgliedschaft ist hier nicht nachgewiesen):`;
  },
  counts: (section: Service["section"] | undefined, all: number, basic: number, members: number) =>
    `Die Leistungsübersicht nennt ${section === undefined ? "" : `im Bereich „${sectionNames[section]}“ `}${all} Leistungen: ${basic} ${basic === 1 ? "gehört" : "gehören"} zum Basisangebot für alle Kommunen in NRW, ${members} erhalten nur Mitglieder (Mehrwertangebot).`,
  shareOfBasic: "Anteil des Basisangebots",
  shareOfMembers: "Anteil der Leistungen nur für Mitglieder",
  memberOnlyLabel: "Leistungen nur für Mitglieder",
  memberOnlyCount: (count: number, expression: string) =>
    `Nur für Mitglieder: ${count} (berechnet: ${expression}).`,
  basicAre: (names: readonly string[]) => `Zum Basisangebot gehören: ${names.join("; ")}.`,
  gainHead: (count: number) =>
    count === 1
      ? "Mit einer Mitgliedschaft käme eine Leistung des Mehrwertangebots hinzu:"
      : `Mit einer Mitgliedschaft kämen ${count} Leistungen des Mehrwertangebots hinzu:`,
  membersOnlyHead: (count: number) =>
    count === 1
      ? "Nur Mitglieder erhalten diese Leistung (Mehrwertangebot):"
      : `Nur Mitglieder erhalten diese ${count} Leistungen (Mehrwertangebot):`,
  keptWithoutMembership: (names: readonly string[]) =>
    `Ohne Mitgliedschaft haben Sie bereits: ${names.join("; ")}.`,
  difference: (basic: number, members: number, all: number) =>
    `Das Basisangebot (${basic} Leistungen) steht allen Städten und Gemeinden in NRW offen, das Mehrwertangebot (${members} weitere) nur Mitgliedern im Netzwerk Innenstadt NRW. Mitglieder behalten das Basisangebot und haben zusammen alle ${all} Leistungen.`,
  notNothing: (count: number, names: readonly string[]) =>
    `Nein, auch ohne Mitgliedschaft und Beitrag bekommen alle Städte und Gemeinden in NRW ${count} Leistungen, das Basisangebot: ${names.join("; ")}.`,
  memberOnlyIn: (section: Service["section"]) => `Nur für Mitglieder, ${sectionNames[section]}`,
  moreIn: (more: Service["section"], less: Service["section"]) =>
    `Leistungen nur für Mitglieder, „${sectionNames[more]}“ mehr als „${sectionNames[less]}“`,
  ofSections: (rows: readonly { name: string; all: number; basic: number; members: number }[]) =>
    `Nach Bereichen: ${rows.map(({ name, all, basic, members }) => `${name} ${all} (${basic} im Basisangebot, ${members} nur für Mitglieder)`).join("; ")}.`,
  basis: (asOf: string) =>
    `Grundlage: Leistungsübersicht ${asOf}; ob sie im Netzwerk Stadtentwicklung NRW gilt, ist nicht belegt.`,
  basisOf: (source: string, asOf: string) => `Grundlage: ${source}, Stand ${asOf}.`,
  changedSince: (asOf: string, names: readonly string[]) =>
    `Seitdem geändert (Stand ${asOf}): ${names.join("; ")}.`,
  endedSince: (asOf: string, names: readonly string[]) =>
    `Nicht mehr angeboten (Stand ${asOf}): ${names.join("; ")}.`,
  asOf: (date: string) => `Stand ${date}`,
  restricted: "Das kann ich Ihnen nicht geben: Es ist Mitgliedern vorbehalten.",
  wayToJoin:
    "Offen ist die Mitgliedschaft grundsätzlich für alle Kommunen in NRW; den Weg dorthin zeigt die Geschäftsstelle.",
  askWhatMembersGet: "Welche Leistungen stehen uns als Mitglied zu?",
  askWhatEveryoneGets: "Welche Leistungen stehen uns ohne Mitgliedschaft zu?",
  askWhatJoiningBrings: "Was hätten wir zusätzlich von einem Beitritt?",
  askWhatItCosts: "Was kostet die Mitgliedschaft im Netzwerk Stadtentwicklung NRW?",
  askHowToJoin: "Wie werden wir Mitglied im Netzwerk Innenstadt NRW?",
};

/** "seit dem 1. Januar 2027", "seit 2027" */
function onDay(date: CalendarDate): string {
  return `${isCalendarDay(date) ? "dem " : ""}${formatCalendarDate(date)}`;
}

/** "bis zum 31. Dezember 2026", "bis Ende 2026" */
function untilDay(date: CalendarDate): string {
  if (isCalendarDay(date)) return `zum ${formatCalendarDate(date)}`;
  return /^\d/.test(formatCalendarDate(date)) ? `Ende ${formatCalendarDate(date)}` : formatCalendarDate(date);
}
