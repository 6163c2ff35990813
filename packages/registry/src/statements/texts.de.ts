import {
  type Body,
  type CalendarDate,
  type EventEdition,
  type FeeStep,
  type FundingProgramme,
  formatCalendarDate,
  formatNumber,
  fundingLevelLabels,
  type Interval,
  labelOf,
  type Office,
  type Publication,
  type RoleKind,
  type ServiceSection,
  type Succession,
  sectionNames,
} from "@stadtlotse/domain";
import type { EventRecord } from "../events/event-record.js";
import type { AllocationRecord } from "../funding/funding-records.js";

/** Records as sentences, so that they can be told and cited like every other fact. */
export const statementTexts = {
  enteredOn: (day: CalendarDate) => `Eintrag vom ${formatCalendarDate(day)}`,

  purpose: ({ name, level, purpose }: FundingProgramme) =>
    `Das Programm „${name}“ (${fundingLevelLabels[level]}): ${asSentence(purpose)}`,
  pays: (name: string, measures: readonly string[]) =>
    `Das Programm „${name}“ fördert: ${measures.join("; ")}.`,
  funders: (name: string, funders: readonly string[]) =>
    `Das Geld im Programm „${name}“ kommt von: ${funders.join(", ")}.`,
  applicants: (name: string, applicants: readonly string[]) =>
    `Anträge im Programm „${name}“ können stellen: ${applicants.join(", ")}.`,
  share: (name: string, rule: string) => `Fördersatz im Programm „${name}“: ${asSentence(rule)}`,
  contact: (name: string, contact: string) =>
    `Ansprechstelle für das Programm „${name}“: ${asSentence(contact)}`,
  period: (from: CalendarDate | undefined, to: CalendarDate | undefined, openEnded: boolean) => {
    if (from !== undefined && to !== undefined) return `von ${write(from)} bis ${write(to)}`;
    if (to !== undefined) return `bis ${write(to)}`;
    if (from === undefined) return undefined;
    return openEnded ? `seit ${write(from)}, ohne festgelegtes Ende` : `ab ${write(from)}`;
  },
  runs: (name: string, period: string) => `Laufzeit des Programms „${name}“: ${period}.`,
  deadline: (name: string, phase: string, deadline: CalendarDate) =>
    `Antragsfrist im Programm „${name}“ (${phase}): ${write(deadline)}.`,

  event: ({ title, kind, date, place, format, signUp }: EventRecord) => {
    const where = place === undefined ? "" : `, ${place}`;
    const how = format === undefined ? "" : `, ${labelOf("EventFormat", format)}`;
    const until = signUp === undefined ? "" : ` Anmeldung bis ${write(signUp.closesOn)}.`;
    const label = labelOf("EventKind", kind);
    const name = title.includes(label) ? `„${title}“` : `${label} „${title}“`;
    return `${name}: ${write(date)}${where}${how}.${until}`;
  },
  eventOn: (title: string, date: string) => `„${title}“ (${date})`,
  eventPlace: (event: string, place: NonNullable<EventEdition["place"]>) =>
    `${event} findet hier statt: ${asSentence(place)}`,
  eventAbout: (event: string, about: string) => `Darum geht es bei ${event}: ${asSentence(about)}`,

  publication: ({ title, kind, publisher, publishedOn }: Publication) => {
    const when = publishedOn === undefined ? "" : `, ${write(publishedOn)}`;
    return `„${title}“ (${labelOf("PublicationKind", kind)}, ${publisher}${when}).`;
  },
  holds: (summary: string) => `Darum geht es: ${asSentence(summary)}`,
  news: (date: CalendarDate, title: string, teaser: string) =>
    `Nachricht vom ${write(date)}: ${asSentence(title)} ${asSentence(teaser)}`,

  role: (role: RoleKind, network: string, holder: string, validity: Interval) =>
    `${labelOf("RoleKind", role)} (${network}): ${holder}${writeInterval(validity)}.`,
  body: ({ name, composition, cadence, powers }: Body, network: string) =>
    [
      `Gremium (${network}): ${asSentence(name)}`,
      composition === undefined ? "" : `Zusammensetzung: ${asSentence(composition)}`,
      cadence === undefined ? "" : `Es tagt ${asSentence(cadence.text)}`,
      powers.length === 0 ? "" : `Es entscheidet über: ${powers.join("; ")}.`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  office: ({ name, address, phones, email, url, operator }: Office) =>
    `${[
      `${name}${address === undefined ? "" : `, ${address}`}`,
      ...(phones.length === 0 ? [] : [`Telefon ${phones.join(", ")}`]),
      ...(email === undefined ? [] : [`E-Mail ${email}`]),
      ...(url === undefined ? [] : [url]),
      ...(operator === undefined ? [] : [`geführt von ${operator.name}`]),
    ].join("; ")}.`,
  address: (network: string, address = "") =>
    `Die Anschrift der Geschäftsstelle (${network}) lautet ${asSentence(address)}`,
  phone: (network: string, phones: readonly string[]) =>
    `Die Geschäftsstelle (${network}) hat die Telefonnummer ${phones.join(", ")}.`,
  email: (network: string, email = "") =>
    `Die Geschäftsstelle (${network}) ist per E-Mail unter ${email} erreichbar.`,
  feeStep: ({ fromPopulation, belowPopulation, feePerYear }: FeeStep) => {
    if (feePerYear === undefined) return undefined;
    const fee = `${formatNumber(feePerYear.eur)} Euro im Jahr`;
    const from = fromPopulation === undefined ? "" : `ab ${formatNumber(fromPopulation, 0)}`;
    const below = belowPopulation === undefined ? "" : `unter ${formatNumber(belowPopulation, 0)}`;
    const range = [from, below].filter((part) => part !== "").join(" und ");
    return range === "" ? fee : `${range} Einwohner: ${fee}`;
  },
  fee: (network: string, validity: Interval, steps: readonly string[]) =>
    `Mitgliedsbeitrag (${network})${writeInterval(validity)}: ${steps.join("; ")}.`,

  services: (from: CalendarDate, all: number, basic: number, members: number) =>
    `Die Leistungsübersicht umfasst ab ${write(from)} insgesamt ${all} ${services(all)}: ${basic} im Basisangebot für alle, ${members} nur für Mitglieder.`,
  basicServices: (from: CalendarDate, basic: number, all: number, names: readonly string[]) =>
    `Das Basisangebot umfasst ab ${write(from)} ${basic} von ${all} Leistungen${names.length === 0 ? "" : `: ${names.join(", ")}`}.`,
  memberServices: (from: CalendarDate, members: number, basic: number) =>
    `Das Mehrwertangebot enthält ab ${write(from)} ${members} ${services(members)} nur für Mitglieder, zusätzlich zum Basisangebot mit ${basic} ${services(basic)}.`,
  sectionServices: (from: CalendarDate, section: ServiceSection, all: number, names: readonly string[]) =>
    `Der Bereich ${sectionNames[section]} in der Leistungsübersicht hat ab ${write(from)} ${all} ${services(all)}, davon ${names.length} im Basisangebot${names.length === 0 ? "" : `: ${names.join(", ")}`}.`,
  tasks: (network: string, tasks: readonly string[]) => `Aufgaben (${network}): ${tasks.join("; ")}.`,
  task: (network: string, task = "") => `Aufgabe (${network}): ${asSentence(task)}`,
  legalForm: (network: string, form = "") => `Rechtsform (${network}): ${asSentence(form)}`,
  website: (network: string, url = "") => `Internetseite (${network}): ${url}`,
  exists: (network: string, period = "") => `Zeitraum der eigenständigen Arbeit (${network}): ${period}.`,
  definition: (term: string, definition: string) => `${term}: ${asSentence(definition)}`,
  succession: (
    predecessor: string,
    successor: string,
    from: CalendarDate | undefined,
    extent: Succession["extent"],
  ) => {
    const part = extent === "part" ? " zum Teil" : "";
    return `Auf das Programm „${predecessor}“ folgt${from === undefined ? "" : ` ab ${write(from)}`}${part} das Programm „${successor}“.`;
  },
  decision: (about: string, holds: string | undefined, reason: string) =>
    [
      `Zu „${about}“ sagen die Quellen Verschiedenes.`,
      holds === undefined
        ? "Die Geschäftsstelle lässt bewusst offen, welche Angabe gilt."
        : `Die Geschäftsstelle hat entschieden, dass diese Angabe gilt: ${asSentence(holds)}`,
      `Begründung: ${asSentence(reason)}`,
    ].join(" "),

  allocation: (
    { year, totalEur, approximation, projects, municipalities, includesOwnShare }: AllocationRecord,
    programme: string,
  ) => {
    const amount = `${approximation === "exact" ? "" : `${labelOf("Approximation", approximation)} `}${formatNumber(totalEur / 1_000_000)} Millionen Euro`;
    const counts = [
      ...(projects === undefined ? [] : [`${formatNumber(projects, 0)} Projekte`]),
      ...(municipalities === undefined ? [] : [`${formatNumber(municipalities, 0)} Kommunen`]),
    ].join(" in ");
    return `${programme} ${year}: ${amount}${includesOwnShare ? " einschließlich des kommunalen Eigenanteils" : ""}${counts === "" ? "" : ` für ${counts}`}.`;
  },
};

const write = formatCalendarDate;

function services(count: number): string {
  return count === 1 ? "Leistung" : "Leistungen";
}

function writeInterval({ from, to }: Interval): string {
  if (from !== undefined && to !== undefined) return `, ${write(from)} bis ${write(to)}`;
  if (from !== undefined) return `, seit ${write(from)}`;
  return to === undefined ? "" : `, bis ${write(to)}`;
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
