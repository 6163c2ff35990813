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
  noFutureDate: "Einen künftigen Termin kenne ich dazu nicht; belegt sind nur frühere Angaben.",
  noPrivateData: "Private Kontaktdaten gebe ich nicht heraus und habe sie auch nicht.",
  notBinding:
    "Das kann ich nicht zusagen: Meine Auskünfte sind nicht verbindlich, und über eine Förderung entscheidet allein die Bewilligungsbehörde.",
  noWork:
    "Das kann ich nicht übernehmen: Ich beantworte Fragen zu Netzwerken, Leistungen und Förderung der Stadtentwicklung in NRW.",
  knownNearby: "Belegt ist dazu:",
  handover: (unit: string, contact: string | undefined) =>
    contact === undefined ? `Weiterhelfen kann: ${unit}.` : `Weiterhelfen kann: ${unit} (${contact}).`,
  premise: (asked: string) => `Die Zahl ${asked} kann ich nicht bestätigen.`,
};
