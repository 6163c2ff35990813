import { type Service, sectionNames, type Tier } from "@stadtlotse/domain";
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
  row: ({ name, section, basic }: Service) =>
    basic
      ? `„${name}“ (${sectionNames[section]}) gehört zum Basisangebot für alle Städte und Gemeinden in NRW; Mitglieder erhalten es ebenso.`
      : `„${name}“ (${sectionNames[section]}) gehört zum Mehrwertangebot und steht Mitgliedern im Netzwerk Innenstadt NRW zu.`,
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
  memberOnlyLabel: "Leistungen nur für Mitglieder",
  memberOnlyCount: (count: number, expression: string) =>
    `Nur für Mitglieder: ${count} (berechnet: ${expression}).`,
  basicAre: (names: readonly string[]) => `Zum Basisangebot gehören: ${names.join("; ")}.`,
  gainHead: (count: number) =>
    `Mit einer Mitgliedschaft kämen ${count} Leistungen des Mehrwertangebots hinzu:`,
  membersOnlyHead: (count: number) => `Nur Mitglieder erhalten diese ${count} Leistungen (Mehrwertangebot):`,
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
  basis:
    "Grundlage: Leistungsübersicht März 2021; ob sie im Netzwerk Stadtentwicklung NRW gilt, ist nicht belegt.",
  restricted: "Das kann ich Ihnen nicht geben: Es ist Mitgliedern vorbehalten.",
  wayToJoin:
    "Offen ist die Mitgliedschaft grundsätzlich für alle Kommunen in NRW; den Weg dorthin zeigt die Geschäftsstelle.",
  askWhatMembersGet: "Welche Leistungen stehen uns als Mitglied zu?",
  askWhatEveryoneGets: "Welche Leistungen stehen uns ohne Mitgliedschaft zu?",
  askWhatJoiningBrings: "Was hätten wir zusätzlich von einem Beitritt?",
  askWhatItCosts: "Was kostet die Mitgliedschaft im Netzwerk Stadtentwicklung NRW?",
  askHowToJoin: "Wie werden wir Mitglied im Netzwerk Innenstadt NRW?",
};
