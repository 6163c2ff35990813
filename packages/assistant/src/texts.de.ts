import type { OutsideReason } from "./sources/conduct/outside-sense.js";
import type { Request } from "./sources/conduct/read-request.js";
import type { Language } from "./understand/read-language.js";

/** Every sentence that the assistant says of itself. Facts and quotations bring their own words. */
export const texts = {
  questionEmpty: "Bitte stellen Sie eine Frage; die Eingabe enthält keinen lesbaren Text.",
  questionTooLong: (limit: number) =>
    `Bitte fassen Sie sich kürzer: Eine Frage darf höchstens ${limit} Zeichen haben.`,
  conversationNotFound: "Dieses Gespräch gibt es nicht oder nicht mehr. Bitte beginnen Sie ein neues.",

  asOf: (date: string) => `Stand: ${date}`,
  asOfInferred: (date: string) => `Stand: etwa ${date}`,
  asOfUnknown: "Quelle ohne Datum",
  secondarySource: "nach einer nicht amtlichen Quelle",

  notInSources: "Dazu finde ich in meinen Quellen keine belegte Antwort.",
  workNotKnown: "Ein Dokument, das dazu etwas sagt, liegt mir nicht vor.",
  nothingOfYears: (years: readonly number[]) =>
    `Für ${years.join(" und ")} ist dazu nichts belegt; ich nenne, was zuletzt belegt ist.`,
  nothingOfTown: (town: string) => `Für ${town} selbst ist dazu nichts belegt.`,
  noContact: "Kontaktdaten sind dazu nicht belegt.",
  /** Which question of a turn is not answered. */
  ofPart: (place: number) => `Zum ${["ersten", "zweiten", "dritten", "vierten"][place]} Teil Ihrer Frage: `,
  noFutureDate: "Einen künftigen Termin kenne ich dazu nicht; belegt sind nur frühere Angaben.",
  /** One kind sentence for what this assistant does not do. */
  refusals: {
    "private-data": "Private Angaben zu Personen gebe ich nicht heraus und habe sie auch nicht.",
    credentials:
      "Zugangsdaten habe ich nicht und kann sie nicht zurücksetzen; das macht, wer den geschlossenen Bereich betreut.",
    guarantee:
      "Das kann ich nicht zusagen: Meine Auskünfte sind nicht verbindlich, und über eine Förderung entscheidet allein die Bewilligungsbehörde.",
    work: "Das kann ich nicht übernehmen: Ich gebe Auskunft zu Netzwerken, Leistungen und Förderung der Stadtentwicklung in NRW, stelle aber keine Anträge und prüfe nichts rechtlich.",
    internal:
      "Interne Unterlagen habe ich nicht; ich kenne nur, was öffentlich oder für Mitglieder freigegeben ist.",
    "other-land":
      "Zu anderen Ländern und Staaten habe ich keine Quellen; belegt ist hier nur, was in Nordrhein-Westfalen gilt.",
    "others-records": "Was andere Kommunen gefragt oder angegeben haben, gebe ich nicht weiter.",
    opinion: "Meinungen, Mutmaßungen und Vorhersagen gebe ich nicht ab; ich nenne nur, was belegt ist.",
    elsewhere:
      "Dazu habe ich keine Quellen: Ich gebe Auskunft zu Netzwerken, Leistungen und Förderung der Stadtentwicklung in NRW.",
  } as Readonly<Partial<Record<Request, string>> & Record<OutsideReason, string>>,
  /** Told in the asker's language, because the sources and the answers are German. */
  answersAreGerman: {
    en: "Note: answers are given in German, in the words of the sources.",
    nl: "Let op: antwoorden worden in het Duits gegeven, in de woorden van de bronnen.",
    tr: "Not: Yanıtlar Almanca, kaynakların sözleriyle verilir.",
    ar: "ملاحظة: تُقدَّم الإجابات باللغة الألمانية وبكلمات المصادر.",
    uk: "Примітка: відповіді надаються німецькою мовою, словами джерел.",
  } as Readonly<Partial<Record<Language, string>>>,
  knownNearby: "Belegt ist dazu:",
  handover: (unit: string, contact: string | undefined) =>
    contact === undefined ? `Weiterhelfen kann: ${unit}.` : `Weiterhelfen kann: ${unit} (${contact}).`,
  premise: (year: string) => `Das Jahr ${year} ist dafür nicht belegt.`,
};
