import type { UndocumentedKind } from "./undocumented-kind.js";

/** What people ask of those who work there and no source says. */
export const ofPeople = {
  pay: {
    unknown: "Was jemand dort verdient, ist nicht belegt.",
    telling: /gehalt|besoldung|entgeltgruppe/iu,
    asked: [
      "Was kriegt die Chefin dort bezahlt?",
      "Welche Besoldungsgruppe hat der Amtsleiter?",
      "Nach welcher Entgeltgruppe wird die Stelle bezahlt?",
      "Wie hoch ist das Honorar der Moderation?",
      "Bekommen die Sprecher eine Aufwandsentschädigung?",
      "Wie viel Sitzungsgeld gibt es im Beirat?",
      "Ist der Vorsitz ehrenamtlich oder bezahlt?",
      "Was verdient man als Quartiersmanagerin?",
      "Stundenlohn der Beraterinnen?",
      "Welchen Tagessatz nimmt das Büro?",
      "Was bekommt der Geschäftsführer im Monat?",
      "Werden die Vorsitzenden bezahlt, und wie viel?",
    ],
  },
  "direct-contact": {
    unknown: "Durchwahlen und Adressen einzelner Beschäftigter sind nicht belegt.",
    telling: /@|\d{3,}[-/ ]\d|ansprechperson|ansprechpartner/iu,
    asked: [
      "Wie heißt die Sachbearbeiterin dort?",
      "Durchwahl des zuständigen Sachbearbeiters?",
      "Wie erreiche ich den Sprecher direkt per Mail?",
      "Wer sitzt im Dezernat am Telefon?",
      "Wer bearbeitet bei der Bezirksregierung die Anträge, mit Namen?",
      "Welche Kollegin im Rathaus ist dafür zuständig, bitte mit Telefonnummer?",
      "Wer ist in der Stadtverwaltung Ansprechpartner dafür?",
      "Wen rufe ich im Ministerium an, mit Durchwahl?",
      "Wie lautet die Mailadresse des Vorsitzenden?",
      "Zimmernummer der Sachbearbeiterin?",
      "Wer ist im Bauamt für das Projekt verantwortlich?",
      "Name der Projektleiterin bei der Stadt?",
    ],
  },
  career: {
    unknown: "Zum Werdegang einzelner Personen habe ich keine Quellen.",
    telling:
      /seit (?:dem|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|anfang|ende|20\d\d)|berufen|gewählt/iu,
    asked: [
      "Seit wann ist er Stadtbaurat?",
      "Was hat die Leiterin studiert?",
      "Wann wurde er in das Amt gewählt?",
      "Wo hat sie vorher gearbeitet?",
      "Wie lange macht er den Posten schon?",
      "Welche Ausbildung hat der Sprecher?",
      "Wann hört sie auf?",
      "Ist er noch im Amt?",
      "Welchen Beruf hat die Vorsitzende gelernt?",
      "Wie ist er an den Posten gekommen?",
    ],
  },
} as const satisfies Readonly<Record<string, UndocumentedKind>>;
