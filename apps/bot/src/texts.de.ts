const introduction =
  "Ich bin **Stadtlotse**, ein automatischer Assistent für Kommunen in Nordrhein-Westfalen. " +
  "Ich beantworte Fragen zu den Netzwerken der Stadtentwicklung, zu Mitgliedschaft und Leistungen, zur " +
  "Städtebauförderung und zu Arbeitshilfen – mit Quelle und Stand.";

/** Everything that the bot itself says; answers are worded by the assistant. */
export const texts = {
  welcome: `Guten Tag! ${introduction} Schreiben Sie mir einfach Ihre Frage.`,
  welcomeGroup: `Guten Tag! ${introduction} Erwähnen Sie mich hier mit @, dann antworte ich in der Unterhaltung.`,
  firstQuestions: [
    "Was kann Stadtlotse?",
    "Welche Leistungen gehören zum Basisangebot?",
    "Was ist ein ISEK?",
  ],
  noQuestion: "Was möchten Sie wissen? Bitte schreiben Sie Ihre Frage als Text in die Nachricht.",
  suggestionsHeading: "Sie können zum Beispiel fragen:",
  broken: (requestId: string) =>
    "Das hat leider nicht geklappt. Bitte stellen Sie Ihre Frage gleich noch einmal. " +
    `Wenn es dabei bleibt, nennen Sie der Geschäftsstelle bitte diese Kennung: ${requestId}`,
};
