/** What example records say. Everything begins with the mark, so that nobody takes it for real. */
export const mark = "Beispiel: ";

export const exampleSource = "Beispieldaten, keine echte Angabe";

/** Keys of municipalities of different size; that they are members here is an example. */
export const exampleMembers = [
  "05978036",
  "05913000",
  "05315000",
  "05515000",
  "05711000",
  "05774032",
  "05158036",
  "05374036",
  "05562016",
  "05954036",
];

export const eventTitles = [
  "Seminar Leerstand und Zwischennutzung",
  "Erfahrungsaustausch Städtebauförderung",
  "Exkursion zu umgebauten Kaufhäusern",
  "Online-Austausch Klimaanpassung im Quartier",
  "Werkstatt Verfügungsfonds",
  "Gespräch mit Ratsmitgliedern zur Innenstadt",
  "Arbeitsgruppe Beteiligung",
  "Austausch zum Quartiersmanagement",
  "Tagung zur Zukunft der Zentren",
  "Seminar Fördermittel abrechnen",
  "Exkursion zu historischen Stadtkernen",
  "Mitgliederversammlung",
];

export const newsTitles = [
  "Anmeldung zum Seminar ist offen",
  "Dokumentation der Werkstatt ist da",
  "Neue Ansprechstelle für Fragen zum Leerstand",
  "Termine des nächsten Halbjahres stehen fest",
  "Arbeitsgruppe Beteiligung legt Ergebnisse vor",
  "Rückblick auf die Exkursion",
];

export const practices = [
  { title: "Leere Läden auf Zeit", measure: "Die Stadt vermittelt leere Läden für jeweils drei Monate." },
  { title: "Schatten auf dem Marktplatz", measure: "Bäume in Kübeln und Sonnensegel kühlen den Platz." },
  {
    title: "Nachbarschaft entscheidet mit",
    measure: "Ein Beirat vergibt kleine Beträge für Vorhaben im Quartier.",
  },
  {
    title: "Kaufhaus wird Stadthaus",
    measure: "Bücherei und Volkshochschule ziehen in ein leeres Kaufhaus.",
  },
];

export const proposals = [
  "Umgang mit leeren Großimmobilien",
  "Beteiligung von Jugendlichen",
  "Kühle Orte in der Innenstadt",
];

export const ticketQuestions = [
  "Wer hilft uns bei einer Satzung für Werbeanlagen?",
  "Gibt es Muster für einen Vertrag mit dem Quartiersmanagement?",
  "Gibt es einen Mustervertrag für das Quartiersmanagement?",
  "Welche Städte haben Erfahrung mit Popup-Läden?",
  "Wie wird ein Verfügungsfonds abgerechnet?",
  "Wer kennt ein Büro für Klimaanpassung?",
];

export const ticketAnswer =
  "Beispielantwort der Geschäftsstelle: Wir nennen Ihnen gern zwei Kommunen mit Erfahrung.";

export const advice = [
  "Welche Unterlagen braucht der Rat für das ISEK?",
  "Wie beteiligen wir Eigentümerinnen und Eigentümer?",
  "Welches Programm passt zu unserem Bahnhofsumfeld?",
];

export const callNotes = [
  "Ruft im Herbst zurück.",
  "Plant ein neues ISEK und sucht Beispiele.",
  "Möchte beim Erfahrungsaustausch vortragen.",
  "Personalwechsel, neue Ansprechperson.",
];

export const survey = {
  questions: [
    {
      id: "thema",
      kind: "single-choice" as const,
      text: "Welches Thema beschäftigt Sie am meisten?",
      options: ["Leerstand", "Klimaanpassung", "Beteiligung"],
      required: true,
    },
    {
      id: "wunsch",
      kind: "text" as const,
      text: "Was wünschen Sie sich vom Netzwerk?",
      options: [],
      required: false,
    },
  ],
  wishes: ["Mehr Austausch zum Leerstand", "Exkursionen in kleinere Städte", "Muster für Verträge"],
};

export const listings = [
  {
    kind: "offer" as const,
    title: "Erfahrung mit Leerstandskatastern",
    topicIds: ["handel-und-gastronomie"],
  },
  { kind: "search" as const, title: "Wer hat ein Leerstandskataster?", topicIds: ["handel-und-gastronomie"] },
];

export const texts = {
  description: "Dies ist ein Beispiel und beschreibt keine echte Sache.",
  teaser: "Eine Nachricht zum Ausprobieren.",
  place: "Musterstadt",
  person: (number: number) => ({ name: `Person Beispiel ${number}`, contact: `person${number}@example.org` }),
  circular: "Guten Tag,\n\ndies ist eine Rundmail zum Ausprobieren.",
};
