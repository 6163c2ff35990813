import type { MembershipStatus } from "@stadtlotse/domain";

type StatusSentence = (name: string, network: string, period: string) => string;

const statusSentences: Readonly<Record<MembershipStatus, StatusSentence>> = {
  member: (name, network, period) => `Ja, ${name} ist Mitglied: ${network}, ${period}.`,
  former: (name, network, period) => `${name} ist nicht mehr Mitglied: ${network}, ${period}.`,
  applicant: (name, network, period) => `${name} hat die Mitgliedschaft beantragt: ${network}, ${period}.`,
};

const statusNames: Readonly<Record<MembershipStatus, string>> = {
  member: "Mitglied",
  former: "ehemaliges Mitglied",
  applicant: "Beitritt beantragt",
};

/** What is said of memberships. */
export const membershipTexts = {
  memberListOfOffice: "Mitgliederliste der Geschäftsstelle",
  status: statusSentences,
  record: (name: string, network: string, status: MembershipStatus, period: string) =>
    `${name}: ${statusNames[status]}, ${network}, ${period}`,
  observed: (name: string, network: string, date: string) =>
    `${name} ist als Mitglied belegt: ${network}, ${date}.`,
  todayUnknown: "Ob das heute noch gilt, ist nicht belegt; eine aktuelle Mitgliederliste liegt nicht vor.",
  fromTo: (from: string, to: string) => `von ${from} bis ${to}`,
  since: (from: string) => `seit ${from}`,
  until: (to: string) => `bis ${to}`,
  periodUnknown: "Zeitraum nicht bekannt",
  nothingKnown: (names: string, network: string | undefined) =>
    `Ob ${names} ${network === undefined ? "in einem der Netzwerke" : `im ${network}`} Mitglied ist oder war, ist nicht belegt; eine aktuelle Mitgliederliste liegt nicht vor.`,
  noneInArea: (words: string, network: string) =>
    `Aus dem Gebiet ${words} ist keine Kommune als Mitglied im ${network} belegt; eine aktuelle Mitgliederliste liegt nicht vor.`,
  membersInArea: (words: string, network: string, names: string) =>
    `${words}: Mitglied im ${network} sind ${names}.`,
  observedInArea: (words: string, network: string, date: string, names: string) =>
    `${words}: Als Mitglied im ${network} belegt sind für ${date}: ${names}.`,
  listIsOld: "Welche davon heute Mitglied sind, ist nicht belegt, soweit kein Zeitraum genannt ist.",
  askMemberCount: "Wie viele Mitglieder hat das Netzwerk Innenstadt NRW?",
};
