import { networkLabels } from "../labels/network-labels.de.js";
import type { CalendarDate } from "../time/calendar-date.js";
import { formatCalendarDate } from "../time/format-calendar-date.js";
import type { Service, ServiceMatrix } from "./service.js";

export const sectionNames = {
  consulting: "Beratung",
  communication: "Kommunikation und Information",
  events: "Veranstaltungen",
} as const satisfies Record<Service["section"], string>;

/** Sentences that a reader sees with an entitlement. */
export const entitlementSentences = {
  "open-to-all": (service: Service) =>
    `${subject(service)} steht allen Interessierten offen, auch über NRW hinaus.`,
  "basic-tier": (service: Service) =>
    `${subject(service)} gehört zum Basisangebot für alle Städte und Gemeinden in NRW.`,
  member: (service: Service) => `${subject(service)} gehört zum Mehrwertangebot und steht Mitgliedern zu.`,
  "members-only": (service: Service) =>
    `${subject(service)} gehört zum Mehrwertangebot, das nur Mitglieder erhalten.`,
  "outside-nrw": (service: Service) =>
    `${subject(service)} ist ein Angebot nur für Städte und Gemeinden in NRW.`,
} as const;

export const basisSentence = ({ title }: ServiceMatrix): string => `Grundlage: ${title}.`;

export function matrixTitle(
  networkId: ServiceMatrix["networkId"],
  asOf: CalendarDate,
  changedOn: CalendarDate | undefined,
): string {
  const changed = changedOn === undefined ? "" : `, geändert am ${formatCalendarDate(changedOn)}`;
  return `Leistungsübersicht ${networkLabels[networkId]}, Stand ${formatCalendarDate(asOf)}${changed}`;
}

export const caveats = {
  umbrellaNetwork:
    "Ob die Leistungsübersicht im Netzwerk Stadtentwicklung NRW (seit 1. Januar 2024) gilt, ist nicht belegt.",
  otherNetwork:
    "Die Mitgliedschaft besteht in einem anderen Netzwerk als dem, für das die Leistungsübersicht geschrieben ist.",
  beforeMatrix:
    "Für die Zeit vor dem Stand der Leistungsübersicht ist nicht belegt, welche Leistungen galten.",
} as const;

function subject({ shortName }: Service): string {
  return `Die Leistung „${shortName}“`;
}
