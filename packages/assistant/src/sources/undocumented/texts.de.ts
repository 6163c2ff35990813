import type { UndocumentedValue } from "./undocumented-examples.de.js";

/** What is said first where a kind of value is asked for that no source gives. */
export const undocumentedTexts: Readonly<Record<UndocumentedValue, string>> = {
  leaving: "Welche Kommune ein Netzwerk wann verlassen hat, ist nicht belegt.",
  "member-list": "Eine vollständige Liste der heutigen Mitglieder liegt mir nicht vor.",
  vacancy: "Wie viele Läden in einer Stadt leer stehen, ist nicht belegt.",
  effect: "Was sich dadurch messbar verändert hat, ist nicht belegt.",
  evaluation: "Was die Auswertung ergeben hat, ist nicht belegt.",
  politics: "Zu Haltungen und Abstimmungen von Fraktionen und Parteien habe ich keine Quellen.",
  tax: "Zu steuerlichen Fragen habe ich keine Quellen.",
  staff: "Wie viele Menschen dort arbeiten, ist nicht belegt.",
  court: "Zu Klagen und Urteilen habe ich keine Quellen.",
  "own-case": "Den Stand einzelner Anträge kenne ich nicht.",
  budget: "Was das Netzwerk im Jahr einnimmt und ausgibt, ist nicht belegt.",
  "project-cost": "Was das gekostet hat, ist nicht belegt.",
  rent: "Mieten und Bodenpreise einzelner Städte sind nicht belegt.",
  misconduct: "Zu Verstößen oder Rückständen einzelner Kommunen habe ich keine Quellen.",
  "count-today": "Wie viele es davon zurzeit sind, ist nicht belegt.",
  "coming-money": "Welche Fördermittel einzelne Kommunen künftig bekommen, ist nicht belegt.",
};
