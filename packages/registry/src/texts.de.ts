/** What the office reads about its own input. */
export const texts = {
  unreadableCsv:
    "Die Datei ist keine lesbare CSV-Datei: Eine Zeile hat mehr oder weniger Spalten als die Kopfzeile.",
  missingColumns: (names: readonly string[]) => `In der Kopfzeile fehlt: ${names.join(", ")}.`,
  unknownNetwork: (value: string) => `Das Netzwerk „${value}“ ist nicht bekannt.`,
  unknownAgs: (value: string) =>
    `„${value}“ ist kein Amtlicher Gemeindeschlüssel einer Kommune in Nordrhein-Westfalen (acht Ziffern, mit führender 0).`,
  unknownStatus: (value: string) =>
    `Der Status „${value}“ ist nicht bekannt; erlaubt sind member, former und applicant.`,
  wrongDate: (column: string, value: string) =>
    `„${value}“ in ${column} ist kein Datum; erlaubt sind JJJJ, JJJJ-MM und JJJJ-MM-TT.`,
  missingSource: "Die Quelle fehlt (Spalte source).",
  endsBeforeItBegins: (from: string, to: string) => `Der Zeitraum endet (${to}), bevor er beginnt (${from}).`,
  overlaps: (otherLine: number | undefined) =>
    otherLine === undefined
      ? "Der Zeitraum überschneidet sich mit einem bereits gespeicherten derselben Kommune im selben Netzwerk."
      : `Der Zeitraum überschneidet sich mit dem in Zeile ${otherLine}.`,
  unknownQuestion: "Diese Frage gehört nicht zu der Befragung.",
  answerMissing: "Diese Frage muss beantwortet werden.",
  numberExpected: "Hier wird eine Zahl erwartet.",
  textExpected: (longest: number) => `Hier wird ein Text mit höchstens ${longest} Zeichen erwartet.`,
  optionExpected: "Bitte wählen Sie eine der angebotenen Antworten.",
  optionsExpected: "Bitte wählen Sie nur angebotene Antworten.",
  closesBeforeItOpens: (opens: string, closes: string) =>
    `Die Befragung endet (${closes}), bevor sie beginnt (${opens}).`,
  questionsShareAnId: "Zwei Fragen haben dieselbe Kennung.",
  questionWithoutOptions: (question: string) =>
    `Die Frage „${question}“ braucht mindestens zwei verschiedene Antworten zur Auswahl.`,
  notOpen: (opens: string, closes: string) =>
    `Die Befragung kann vom ${opens} bis zum ${closes} beantwortet werden.`,
  questionsAreAnswered: "Die Fragen wurden schon beantwortet und bleiben deshalb, wie sie sind.",
  unknownMunicipality: (ags: string) =>
    `Eine Kommune mit dem Amtlichen Gemeindeschlüssel „${ags}“ ist nicht bekannt.`,
  unknownTopic: (id: string) => `Das Thema „${id}“ ist nicht bekannt.`,
  unknownProgramme: (id: string) => `Das Förderprogramm „${id}“ ist nicht bekannt.`,
  unknownService: (id: string) => `Die Leistung „${id}“ ist nicht bekannt.`,
  placedTwice:
    "Zwei Angaben zur Stufe gelten im selben Netzwerk ab demselben Tag und haben denselben Stand. Bitte lassen Sie eine davon weg.",
  sourceSaysOtherwise:
    "Diese Quelle sagt das nicht. Bitte nennen Sie zu der geänderten Angabe ihre Quelle und ihren Stand.",
  followsItself: "Ein Programm kann nicht auf sich selbst folgen.",
  unknownSource: (id: string) => `Die Quelle „${id}“ ist nicht bekannt.`,
  unknownSubject: (id: string) => `Worüber die Angabe etwas sagt („${id}“), ist nicht bekannt.`,
  unknownPredicate: (id: string) => `Die Art der Angabe („${id}“) ist nicht bekannt.`,
  sourceMissing: "Bitte nennen Sie zu der neuen Angabe ihre Quelle und ihren Stand.",
  statedByRecord:
    "Diese Angabe folgt einem Datensatz, zum Beispiel einem Förderprogramm. Bitte ändern Sie sie dort.",
  placeMissing:
    "Bitte nennen Sie, woher die Geschäftsstelle die Angabe hat, zum Beispiel „Schreiben des Ministeriums vom 3. März 2026“.",
  answeredBy: (unit: string, day: string) => `Auskunft: ${unit}, ${day}`,
  answerFrom: (unit: string, day: string) => `Quelle: ${unit}, Stand ${day}`,
  office: "Geschäftsstelle",
  notAnswered: "Zu diesem Ticket gibt es noch keine Antwort.",
  factExists: "Aus dieser Antwort ist schon eine Angabe geworden.",
  draftExists: "Aus dieser Antwort ist schon der Entwurf eines Dokuments geworden.",
  answerOfTicketMissing: "Bitte geben Sie die Antwort an.",
  noSignUp: "Zu dieser Veranstaltung kann man sich hier nicht anmelden.",
  signUpClosed: (day: string) => `Die Anmeldung war bis zum ${day} möglich.`,
  signedUpAlready: "Sie sind schon angemeldet.",
  eventFull: "Die Veranstaltung ist ausgebucht.",
  notReviewed: "Veröffentlicht wird nur, was geprüft wurde.",
  dispatchedAlready: "Diese Mitteilung ist schon versandt und bleibt deshalb, wie sie ist.",
  eventOn: (day: string) => `Termin: ${day}`,
  eventAt: (place: string) => `Ort: ${place}`,
  signUpUntil: (day: string) => `Anmeldung bis ${day}`,
  answerSurvey: (opens: string, closes: string) =>
    `Die Befragung können Sie vom ${opens} bis zum ${closes} beantworten.`,
  theUnit: "zuständige Stelle",
  openNamesFact:
    "Wenn bewusst offen bleibt, welche Angabe gilt, kann keine ausgewählt sein. Bitte nehmen Sie die Auswahl zurück.",
  decidedNamesNoFact: "Bitte wählen Sie die Angabe, die gilt, oder lassen Sie bewusst offen, welche gilt.",
  factOutsideConflict: (id: string) => `Die Angabe „${id}“ gehört nicht zu diesem Widerspruch.`,
  erasedTitle: "Gelöschter Vorschlag",
};
