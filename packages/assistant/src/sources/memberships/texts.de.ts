import type { MembershipStatus } from "@stadtlotse/domain";

type StatusSentence = (name: string, network: string, period: string) => string;

const statusSentences: Readonly<Record<MembershipStatus, StatusSentence>> = {
  member: (name, network, period) => `Ja, ${name} ist Mitglied: ${network}, ${period}.`,
  former: (name, network, period) => `${name} ist nicht mehr Mitglied: ${network}, ${period}.`,
  applicant: (name, network, period) => `${name} hat die Mitgliedschaft beantragt: ${network}, ${period}.`,
};

/** The same of a day in the past. */
const statusThen: typeof statusSentences = {
  member: (name, network, period) => `Ja, ${name} war zu diesem Zeitpunkt Mitglied: ${network}, ${period}.`,
  former: (name, network, period) =>
    `${name} war zu diesem Zeitpunkt nicht mehr Mitglied: ${network}, ${period}.`,
  applicant: (name, network, period) =>
    `${name} hatte zu diesem Zeitpunkt die Mitgliedschaft beantragt: ${network}, ${period}.`,
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
  statusThen,
  record: (name: string, network: string, status: MembershipStatus, period: string) =>
    `${name}: ${statusNames[status]}, ${network}, ${period}`,
  observed: {
    member: (name: string, network: string, date: string) =>
      `${name} ist als Mitglied belegt: ${network}, ${date}`,
    former: (name: string, network: string, date: string) =>
      `${name} ist als ehemaliges Mitglied belegt: ${network}, ${date}`,
    applicant: (name: string, network: string, date: string) =>
      `Für ${name} ist ein geplanter Beitritt belegt: ${network}, ${date}`,
  } satisfies Readonly<Record<MembershipStatus, StatusSentence>>,
  twoSites: ", mit zwei Standorten",
  beginUnknown: "Seit wann oder bis wann die Mitgliedschaft besteht, ist nicht belegt.",
  todayUnknown: "Ob das heute noch gilt, ist nicht belegt; eine aktuelle Mitgliederliste liegt nicht vor.",
  fromTo: (from: string, to: string) => `von ${from} bis ${to}`,
  since: (from: string) => `seit ${from}`,
  until: (to: string) => `bis ${to}`,
  periodUnknown: "Zeitraum nicht bekannt",
  nothingKnown: (names: string, network: string | undefined) =>
    `Ob ${names} ${network === undefined ? "in einem der Netzwerke" : `im ${network}`} Mitglied ist oder war, ist nicht belegt; eine aktuelle Mitgliederliste liegt nicht vor.`,
  noneKnown: (words: string, network: string | undefined) =>
    `Unter den Kommunen ${words} ist keine als Mitglied ${network === undefined ? "eines Netzwerks" : `im ${network}`} belegt; eine aktuelle Mitgliederliste liegt nicht vor.`,
  membersAmong: (words: string, network: string, names: string) =>
    `Kommunen ${words}: Mitglied im ${network} sind ${names}.`,
  observedAmong: (words: string, network: string, date: string, names: string) =>
    `Kommunen ${words}: Als Mitglied im ${network} belegt sind für ${date}: ${names}.`,
  listIsOld: "Welche davon heute Mitglied sind, ist nicht belegt, soweit kein Zeitraum genannt ist.",
  notOnList: (name: string, network: string, date: string, count: number) =>
    `Nein: Auf der vollständigen Liste (${network}, ${date}, ${count} Kommunen) steht ${name} nicht.`,
  notOnOldList: (name: string, network: string, date: string, count: number) =>
    `Auf der letzten vollständigen Liste (${network}, ${date}, ${count} Kommunen) steht ${name} nicht.`,
  completeList: (network: string, date: string, names: readonly string[]) =>
    `${network}, ${date}, ${names.length} Kommunen: ${names.join(", ")}.`,
  takesPart: (name: string, project: string) => `Ja, ${name} nimmt teil: ${project}.`,
  takesNoPart: (name: string, project: string) => `Nein, ${name} nimmt nicht teil: ${project}.`,
  notAlone: "Nein, einzeln geht das nicht mehr.",
  askFee: "Was kostet die Mitgliedschaft im Netzwerk Stadtentwicklung NRW?",
  askMemberCount: "Wie viele Mitglieder hat das Netzwerk Innenstadt NRW?",
};
