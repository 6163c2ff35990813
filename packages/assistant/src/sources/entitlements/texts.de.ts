import { type Service, sectionNames, type Tier } from "@stadtlotse/domain";

/** What is said of services and tiers. */
export const entitlementTexts = {
  yesForEveryone: "Ja, auch ohne Mitgliedschaft.",
  yesAsMember: "Ja, als Mitglied.",
  yesIfMember: "Ja, wenn Ihre Kommune Mitglied ist; nachgewiesen ist das hier nicht.",
  partly: "Teils.",
  onlyForMembers: "Nur für Mitglieder.",
  noWithoutMembership: "Nein, ohne Mitgliedschaft nicht.",
  noOutsideNrw: "Nein: Das Angebot gilt für Städte und Gemeinden in NRW.",
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
      return `Ohne Mitgliedschaft stehen Ihnen die ${count} Leistungen des Basisangebots zu:`;
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
  notOnlyForMembers: "Nein, auch ohne Mitgliedschaft und für alle Kommunen in NRW.",
  keptWithoutMembership: (names: readonly string[]) =>
    `Ohne Mitgliedschaft haben Sie bereits: ${names.join("; ")}.`,
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
