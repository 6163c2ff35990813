/** Every German text of the page, by the part that shows it. */
export const texts = {
  page: {
    name: "Stadtlotse",
    tagline: "Automatische Auskunft für Kommunen in NRW",
    skip: "Zum Inhalt springen",
    newConversation: "Neues Gespräch",
    disclaimer:
      "Stadtlotse ist ein automatischer Assistent. Alle Antworten sind ohne Gewähr. Bitte prüfen Sie wichtige Angaben in den genannten Quellen.",
    interfaceLink: "Schnittstelle für Fachverfahren",
    backToChat: "Zurück zum Gespräch",
    loading: "Wird geladen …",
    broken: "Dieser Teil der Seite kann gerade nicht angezeigt werden. Bitte laden Sie die Seite neu.",
    unknown: {
      title: "Diese Seite gibt es nicht",
      detail: "Bitte prüfen Sie die Adresse oder stellen Sie Ihre Frage neu.",
    },
  },
  introduction: {
    title: "Was möchten Sie wissen?",
    lead: "Ich beantworte Fragen zu den Netzwerken der Stadtentwicklung in NRW: Mitgliedschaft und Leistungen, Städtebauförderung, Arbeitshilfen und gute Beispiele. Jede Antwort nennt ihre Quelle und deren Stand.",
    automatic: "Hier antwortet ein automatischer Assistent, kein Mensch.",
    limits:
      "Die Antworten sind ohne Gewähr und ersetzen keine Rechts- oder Förderberatung. Bitte geben Sie keine personenbezogenen Daten ein.",
    examplesTitle: "Zum Beispiel",
    examples: [
      "Welche Leistungen gehören zum Basisangebot?",
      "Wie viele Mitglieder hat das Netzwerk Innenstadt NRW?",
      "Was ist ein Verfügungsfonds?",
    ],
  },
  composer: {
    label: "Ihre Frage",
    hint: "Eingabetaste: absenden · Umschalt + Eingabetaste: neue Zeile",
    send: "Fragen",
    empty: "Bitte geben Sie eine Frage ein.",
    remaining: (count: number) => `Noch ${characters(count)} frei.`,
    tooLong: (count: number) => `Ihre Frage ist um ${characters(count)} zu lang. Bitte kürzen Sie sie.`,
  },
  conversation: {
    title: "Gespräch",
    yourQuestion: "Ihre Frage:",
    searching: "Stadtlotse sucht in den Quellen …",
    arrived: "Antwort von Stadtlotse:",
    failedTitle: "Ihre Frage wurde nicht beantwortet",
    failedHint: "Ihr Text ist nicht verloren.",
    retry: "Noch einmal versuchen",
    startedAnew: "Das bisherige Gespräch ist abgelaufen. Diese Frage hat ein neues begonnen.",
  },
  answer: {
    outcome: {
      answered: "Antwort",
      clarification: "Rückfrage",
      restricted: "Mehrwertangebot",
      declined: "Keine belegte Antwort",
    },
    reworded: "Ein Sprachmodell hat diese Antwort aus den genannten Quellen formuliert.",
    mark: (number: number) => `Beleg ${number}`,
    citations: "Belege",
    asOf: (date: string) => `Stand ${date}`,
    openPassage: "Stelle im Dokument öffnen",
    openFact: "Angabe mit Quelle öffnen",
    openSource: "Quelle öffnen",
    openedFrom: (number: number, title: string) => `zu Beleg ${number}, ${title}`,
    wholeQuote: "Ganzes Zitat zeigen",
    shortQuote: "Zitat kürzen",
    conflict: (subject: string) => `Die Quellen widersprechen sich: ${subject}`,
    calculations: (count: number) => (count === 1 ? "So wurde gerechnet" : `So wurde gerechnet (${count})`),
    suggestions: "Passende Fragen",
    choices: "Bitte wählen Sie",
    handover: "Hier hilft Ihnen ein Mensch weiter",
    unit: "Zuständig",
    reason: "Anlass",
    contact: "Kontakt",
  },
  handOver: {
    title: "Frage weitergeben",
    hint: "Freiwillig. Ohne Ihre Zustimmung wird nur festgehalten, worum es ging. Bitte geben Sie keine personenbezogenen Daten weiter.",
    withQuestion: "Den Wortlaut meiner Frage mitgeben",
    withConversation: "Das bisherige Gespräch mitgeben",
    toUnit: "An die zuständige Stelle geben",
    asTopic: "Als Thema vorschlagen",
    ticket: (unit: string | undefined, id: string) =>
      `Ihre Frage ist als Ticket vermerkt${unit === undefined ? "" : `, zuständig ist: ${unit}`}. Ihre Nummer: ${id}. Stadtlotse kennt Ihre Kontaktdaten nicht. Wenn Sie eine Antwort brauchen, nennen Sie der zuständigen Stelle bitte diese Nummer.`,
    proposal: (title: string) =>
      `Ihr Themenvorschlag ist vermerkt: „${title}“. Ob er aufgegriffen wird, entscheidet die Geschäftsstelle.`,
  },
  locator: {
    page: (page: number) => `Seite ${page}`,
    line: (line: number) => `Zeile ${line}`,
    heading: (heading: string) => `Abschnitt „${heading}“`,
  },
  feedback: {
    title: "War diese Antwort hilfreich?",
    positive: "Hilfreich",
    negative: "Nicht hilfreich",
    reason: "Was hat gefehlt oder war falsch?",
    reasonHint: "Freiwillig. Bitte keine personenbezogenen Daten.",
    send: "Rückmeldung senden",
    cancel: "Abbrechen",
    thanks: "Vielen Dank für Ihre Rückmeldung.",
  },
  document: {
    title: "Dokument",
    asOf: "Stand",
    inferred: "aus dem Text erschlossen",
    unknownDate: "nicht bekannt",
    publisher: "Herausgeber",
    source: "Quelle",
    sources: (count: number) => (count === 1 ? "Beruht auf einer Quelle" : `Beruht auf ${count} Quellen`),
    pages: "Umfang",
    pageCount: (count: number) => (count === 1 ? "1 Seite" : `${formatCount(count)} Seiten`),
    text: "Text",
    cited: "Zitierte Stelle:",
    notFound:
      "Die zitierte Stelle ließ sich in diesem Text nicht wiederfinden. Sie sehen das Dokument, auf das der Beleg verweist.",
    unreadable: (page: number, reason: string) => `Seite ${page} ist nicht lesbar: ${reason}`,
  },
  fact: {
    title: "Angabe mit Quelle",
    value: "Wert",
    asOf: "Stand",
    asOfQuality: { stated: "laut Quelle", inferred: "erschlossen", unknown: "nicht bekannt" },
    certainty: "Sicherheit",
    certainties: {
      documented: "durch die Quelle belegt",
      secondary: "von Dritten berichtet",
      unconfirmed: "nicht bestätigt",
    },
    status: "Status",
    statuses: {
      proposed: "vorgeschlagen",
      decided: "beschlossen",
      "in-force": "in Kraft",
      ended: "beendet",
      reported: "berichtet",
    },
    validity: "Gültig",
    validFrom: (date: string) => `ab ${date}`,
    validTo: (date: string) => `bis ${date}`,
    source: "Quelle",
    sourceTitle: "Titel",
    publisher: "Herausgeber",
    reference: "Fundort",
    locator: "Stelle",
    note: "Hinweis",
    verifiedOn: "Zuletzt geprüft",
  },
  failure: {
    title: "Das hat nicht geklappt",
    unreachable:
      "Der Server ist gerade nicht erreichbar. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
  },
  value: {
    yes: "ja",
    no: "nein",
    approximation: {
      exact: "",
      about: "rund ",
      "a-good": "gut ",
      "more-than": "mehr als ",
      "at-least": "mindestens ",
      "up-to": "bis zu ",
    },
    range: (from: string, to: string) => `${from} bis ${to}`,
  },
} as const;

function characters(count: number): string {
  return count === 1 ? "1 Zeichen" : `${formatCount(count)} Zeichen`;
}

function formatCount(count: number): string {
  return new Intl.NumberFormat("de-DE").format(count);
}
