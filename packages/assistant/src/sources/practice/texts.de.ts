import type { BestPractice } from "@stadtlotse/domain";
import { analyzeText } from "@stadtlotse/knowledge-base";

/** Where it was done; its title, where that says it too and more than place and measure, such as its name. */
function headOf({ title, place, measure }: BestPractice): string {
  const said = new Set(analyzeText(`${place} ${measure}`));
  const stems = analyzeText(title);
  const namesPlace = analyzeText(place).every((stem) => stems.includes(stem));
  return namesPlace && stems.some((stem) => !said.has(stem)) ? title : place;
}

/** What is said of examples of good practice. */
export const practiceTexts = {
  head: (count: number) => (count === 1 ? "Ein belegtes Beispiel aus NRW:" : "Belegte Beispiele aus NRW:"),
  headLikeUs: (name: string) =>
    `Belegte Beispiele aus NRW; bei gleich guter Passung zuerst Kommunen, die ${name} ähnlich sind:`,
  done: ({ place, measure }: BestPractice) => `${place}: ${measure}`,
  doneInFull: (practice: BestPractice, asked?: string) =>
    [`${headOf(practice)}:`, asked, practice.measure].filter((part) => part !== undefined).join(" "),
  period: (text: string) => `Zeitraum: ${text}.`,
  funding: (text: string) => `Förderung: ${text}.`,
  result: (text: string) => `Ergebnis: ${text}.`,
  contact: (text: string) => `Ansprechstelle: ${text}.`,
  note: (text: string) => `(${text})`,
  noResult: "Ein Ergebnis nennt die Quelle nicht.",
  noEffect: (place: string) =>
    `Was die Förderung in ${place} bewirkt hat, ist nicht belegt; Zahlen dazu vorher und nachher nennt die Quelle nicht.`,
  largest: (count: number) =>
    count === 1 ? "Am höchsten von den hier belegten:" : "Am höchsten von den hier belegten sind:",
  smallest: (count: number) =>
    count === 1 ? "Am niedrigsten von den hier belegten:" : "Am niedrigsten von den hier belegten sind:",
  sumOfGrants: (places: readonly string[]) => `Summe der Bewilligungen (${places.join(", ")})`,
  grantPerHead: (place: string) => `Bewilligung für ${place} je Einwohnerin und Einwohner`,
  euro: "Euro",
  unitOfGrants: "Millionen Euro",
  grantsKnown:
    "Das sind die Bewilligungen, die hier belegt sind, keine vollständige Liste und keine abgerechneten Ausgaben.",
  noGrant: (town: string) =>
    `Eine Bewilligung für ${town} ist dazu nicht belegt; meine Quellen nennen nur einzelne Bewilligungen.`,
  grantsAnnounced: "Beträge sind Bewilligungen, keine abgerechneten Ausgaben.",
  memberService:
    "Individuelle Best-Practice-Hinweise der Geschäftsstelle gehören zum Mehrwertangebot und stehen Mitgliedern zu.",
  askFunding: "Welches Förderprogramm passt zu unserem Vorhaben?",
  askContact: (place: string) => `Wer ist Ansprechstelle für das Beispiel aus ${place}?`,
};
