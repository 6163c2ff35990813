import type { CommandName } from "./commands/command-name.js";

/** The name under which a command is offered, what it does, and every way to say it (folded, small letters). */
export interface CommandTexts {
  title: string;
  description: string;
  words: readonly string[];
}

interface TourButton {
  label: string;
}

export interface TourStop {
  title: string;
  text: string;
  buttons: readonly ((TourButton & { question: string }) | (TourButton & { command: CommandName }))[];
}

const introduction =
  "Ich bin **Stadtlotse**, ein automatischer Assistent für Kommunen in Nordrhein-Westfalen. " +
  "Ich beantworte Fragen zu den Netzwerken der Stadtentwicklung, zu Mitgliedschaft und Leistungen, zur " +
  "Städtebauförderung und zu Arbeitshilfen – mit Quelle und Stand.";

const commands: Record<CommandName, CommandTexts> = {
  help: {
    title: "Hilfe",
    description: "Zeigt, was Stadtlotse kann",
    words: ["hilfe", "was kannst du", "was koennen sie"],
  },
  services: {
    title: "Meine Leistungen",
    description: "Zeigt, welche Leistungen für Ihre Kommune enthalten sind",
    words: ["meine leistungen", "unsere leistungen"],
  },
  "programme-finder": {
    title: "Förderprogramm finden",
    description: "Öffnet ein Formular, das passende Programme mit Gründen nennt",
    words: ["foerderprogramm finden", "foerderprogramme finden", "programm finden"],
  },
  "propose-topic": {
    title: "Thema vorschlagen",
    description: "Schlägt den Netzwerken ein Thema für eine Arbeitsgruppe vor",
    words: ["thema vorschlagen"],
  },
  proposals: {
    title: "Meine Vorschläge",
    description: "Zeigt, was aus Ihren Themenvorschlägen und Anfragen geworden ist",
    words: ["meine vorschlaege", "meine anfragen"],
  },
  subscriptions: {
    title: "Benachrichtigungen",
    description: "Legt fest, worüber Stadtlotse Sie von sich aus informiert",
    words: ["benachrichtigungen", "abonnieren", "abos"],
  },
  mailing: {
    title: "Rundmail",
    description: "Schickt Rundmail, Einladung oder Umfrage an viele (nur Geschäftsstelle)",
    words: ["rundmail", "einladung verschicken", "umfrage verschicken"],
  },
  "take-requests": {
    title: "Anfragen annehmen",
    description: "Macht einen Kanal zur Anlaufstelle für Anfragen (nur Geschäftsstelle)",
    words: ["anfragen annehmen", "anfragen hier annehmen"],
  },
  "sign-in": {
    title: "Als Geschäftsstelle anmelden",
    description: "Prüft über Ihr Konto, ob Sie für die Geschäftsstelle handeln",
    words: ["als geschaeftsstelle anmelden"],
  },
  unsubscribe: {
    title: "Abmelden",
    description: "Beendet alle Nachrichten, die Stadtlotse von sich aus schickt",
    words: ["abmelden", "alles abbestellen", "stopp", "stop"],
  },
  "erase-data": {
    title: "Daten löschen",
    description: "Löscht, was Stadtlotse über Sie gespeichert hat",
    words: ["daten loeschen", "meine daten loeschen"],
  },
  "show-data": {
    title: "Daten Auskunft",
    description: "Zeigt, was Stadtlotse über Sie gespeichert hat",
    words: ["daten auskunft", "datenauskunft", "meine daten"],
  },
};

const tour: readonly TourStop[] = [
  {
    title: "Fragen stellen",
    text: "Schreiben Sie einfach, was Sie wissen möchten. Jede Aussage hat eine Quelle, die Sie öffnen können, und sagt, von wann sie ist.",
    buttons: [
      { label: "Was kann Stadtlotse?", question: "Was kann Stadtlotse?" },
      { label: "Was ist ein ISEK?", question: "Was ist ein ISEK?" },
    ],
  },
  {
    title: "Finden, was passt",
    text: "Sehen Sie, welche Leistungen für Ihre Kommune enthalten sind und welche Förderprogramme infrage kommen.",
    buttons: [
      { label: commands.services.title, command: "services" },
      { label: commands["programme-finder"].title, command: "programme-finder" },
    ],
  },
  {
    title: "Menschen fragen",
    text: "Weiß ich etwas nicht, gebe ich Ihre Frage auf Wunsch an die zuständige Stelle weiter. Die Antwort kommt hierher.",
    buttons: [
      { label: commands["propose-topic"].title, command: "propose-topic" },
      { label: commands.help.title, command: "help" },
    ],
  },
];

/** Everything that the bot itself says; answers are worded by the assistant. */
export const texts = {
  commands,
  tour,
  welcome: `Guten Tag! ${introduction} Schreiben Sie mir einfach Ihre Frage.`,
  welcomeGroup: `Guten Tag! ${introduction} Erwähnen Sie mich hier mit @, dann antworte ich in der Unterhaltung.`,
  welcomeChannel: `Guten Tag! ${introduction} Erwähnen Sie mich in diesem Kanal mit @, dann antworte ich unter Ihrem Beitrag.`,
  tenantUnknown:
    "Ihre Organisation ist bei mir noch keiner Kommune zugeordnet. Bis dahin antworte ich mit dem, was allen offensteht (Basisangebot). Die Geschäftsstelle kann das ändern.",
  help: `${introduction} Das können Sie mir auch schreiben:`,
  helpTitle: "Befehle",
  noQuestion: "Was möchten Sie wissen? Bitte schreiben Sie Ihre Frage als Text in die Nachricht.",
  unknownCard:
    "Diese Karte kann ich nicht mehr auswerten. Bitte schreiben Sie mir, was Sie wissen möchten, oder „Hilfe“.",
  recordGone: "Diesen Eintrag gibt es nicht mehr. Bitte fragen Sie noch einmal danach.",
  suggestionsHeading: "Sie können zum Beispiel fragen:",
  furtherHeading: "Wie möchten Sie weitermachen?",
  wording: "Ich formuliere die Antwort …",
  broken: (requestId: string) =>
    "Das hat leider nicht geklappt. Bitte versuchen Sie es gleich noch einmal. " +
    `Wenn es dabei bleibt, nennen Sie der Geschäftsstelle bitte diese Kennung: ${requestId}`,

  showDataTitle: "Das ist über Sie gespeichert",
  showDataIntroduction:
    "Ihr Name und Ihre Fragen werden nicht gespeichert. Statt Ihres Namens steht ein Schlüssel, aus dem er sich nicht ablesen lässt.",
  storedConversations: "Gespräche mit Stadtlotse in diesem Chat",
  storedConversationsValue: (count: number) =>
    `${count} (nur Themen, kein Wortlaut; gelöscht nach der eingestellten Frist)`,
  storedRatings: "Antworten, die Sie hier bewerten können",
  storedRequests: "Anfragen an die Geschäftsstelle",
  storedProposals: "Themenvorschläge",
  storedChat: "Chat, in den ich Ihnen schreiben kann",
  yes: "ja",
  no: "nein",
  eraseTitle: "Daten löschen?",
  eraseExplanation:
    "Gelöscht werden Ihre Gespräche, der Wortlaut Ihrer Anfragen und Themenvorschläge und alle Bestellungen von Nachrichten. Nachrichten, die schon in Teams stehen, können Sie dort selbst löschen.",
  eraseNow: "Ja, meine Daten löschen",
  erased: (count: number) =>
    count === 0
      ? "Über Sie war nichts gespeichert. Sie können jederzeit neu fragen."
      : `Ihre Daten sind gelöscht (${count === 1 ? "1 Eintrag" : `${count} Einträge`}). Sie können jederzeit neu fragen.`,
  unsubscribed: "Sie bekommen von mir keine Nachrichten mehr, nach denen Sie nicht gefragt haben.",

  handOver: "An die Geschäftsstelle",
  handOverExplanation: (unit: string | undefined) =>
    unit === undefined
      ? "Ihre Frage geht an die Geschäftsstelle. Die Antwort kommt in diesen Chat."
      : `Ihre Frage geht an: ${unit}. Die Antwort kommt in diesen Chat.`,
  yourQuestion: "Ihre Frage",
  withTranscript: "Auch das bisherige Gespräch mitgeben",
  sendQuestion: "Frage absenden",
  sendProposal: "Vorschlag absenden",
  handedOver: (unit: string | undefined) =>
    unit === undefined
      ? "Ihre Frage ist bei der Geschäftsstelle. Ich melde mich hier, sobald es etwas Neues gibt."
      : `Ihre Frage ist unterwegs an: ${unit}. Ich melde mich hier, sobald es etwas Neues gibt.`,
  handedOverBefore: "Diese Frage haben Sie schon weitergegeben. Sie müssen nichts weiter tun.",
  notTheirs: "Diese Frage kann nur weitergeben, wer sie gestellt hat. Bitte stellen Sie die Frage selbst.",

  proposeTopic: "Thema vorschlagen",
  proposeExplanation: "Ihr Vorschlag geht an die Netzwerke. Sie sehen hier, was daraus wird.",
  topicTitle: "Thema",
  topicTitleMissing: "Bitte nennen Sie das Thema.",
  topicReason: "Warum ist es wichtig? (freiwillig)",
  proposed: (title: string) =>
    `Danke! Ihr Vorschlag „${title}“ ist eingegangen. Mit „Meine Vorschläge“ sehen Sie, was daraus wird.`,
  proposedBefore: "Diesen Vorschlag haben Sie schon eingereicht.",
  proposalsTitle: "Ihre Vorschläge und Anfragen",
  noProposals: "Von Ihnen liegt noch kein Vorschlag und keine Anfrage vor.",
  requestOf: (day: string) => `Anfrage vom ${day}`,
  ticketState: {
    new: "eingegangen",
    assigned: "wird bearbeitet",
    answered: "beantwortet",
    closed: "abgeschlossen",
  },

  onlyInChannel: "Das geht nur in einem Kanal. Erwähnen Sie mich dort und schreiben Sie „Anfragen annehmen“.",
  onlyOffice: "Das darf nur die Geschäftsstelle.",
  teamAppointed: (units: readonly string[]) =>
    units.length === 0
      ? "Dieser Kanal bekommt jetzt alle Anfragen, die keinem anderen Kanal gehören."
      : `Dieser Kanal bekommt jetzt Anfragen an: ${units.join("; ")}.`,
  notTheirTicket: "Anfragen bearbeiten können nur die Kanäle, die dafür eingerichtet sind.",
  ticketGone: "Diese Anfrage gibt es nicht mehr.",
  ticketChanged: "Die Anfrage hat sich inzwischen geändert. So steht sie jetzt:",
  ticketClosedBefore: "Diese Anfrage ist schon abgeschlossen. Es wurde nichts geändert.",
  ticketStep: {
    take: "Übernommen. Die Person, die gefragt hat, erfährt es gleich.",
    answer: "Danke! Die Antwort ist unterwegs.",
    redirect: "Weitergeleitet. Die Person, die gefragt hat, erfährt es gleich.",
    close: "Abgeschlossen.",
  },

  knowledgeProposed:
    "Danke! Der Entwurf liegt der Geschäftsstelle vor. Stadtlotse antwortet damit, sobald sie ihn veröffentlicht.",
  knowledgeProposedBefore: "Diese Antwort liegt der Geschäftsstelle schon als Entwurf vor.",

  signInTitle: "Anmelden",
  signInText: "Bitte melden Sie sich mit Ihrem Konto an.",
  signedInAsOffice: "Sie sind für heute als Geschäftsstelle angemeldet.",
  notOffice:
    "Ihr Konto hat nicht die Rolle „Stadtlotse.Office“. Wer Ihren Mandanten verwaltet, kann sie Ihnen geben.",
  signInFailed:
    "Die Anmeldung hat nicht geklappt. Bitte schreiben Sie noch einmal „Als Geschäftsstelle anmelden“.",
  signInNotOffered: "Die Anmeldung geht nur im persönlichen Chat, und nur, wo sie eingerichtet ist.",

  onlyOfficeInPerson: "Das darf nur die Geschäftsstelle, und nur im persönlichen Chat.",
  municipalityNeeded:
    "Dafür muss ich wissen, aus welcher Kommune Sie kommen. Ihre Organisation ist noch keiner zugeordnet; die Geschäftsstelle kann das ändern.",
  signedUp: "Sie sind angemeldet.",
  notSignedUp: "Sie sind für diese Veranstaltung nicht angemeldet.",
  signUpCancelled: "Ihre Anmeldung ist zurückgenommen.",
  surveyAnswered: (closesOn: string) =>
    `Danke! Ihre Antworten sind gespeichert. Sie können sie bis ${closesOn} hier ändern.`,
  subscriptionsSaved: (count: number): string =>
    count === 0
      ? "Gespeichert. Sie bekommen keine Benachrichtigungen."
      : "Gespeichert. Ich melde mich nur, wenn es etwas gibt. Mit „Abmelden“ beenden Sie alles.",
  newsArrived: "Dazu wollten Sie etwas hören:",
  deadlineNear: (programme: string, day: string) => `Die Antragsfrist für ${programme} endet: ${day}.`,
  mailingPreview: "So sieht Ihre Nachricht aus:",
  mailingQueued: (count: number): string =>
    count === 1 ? "Die Nachricht geht jetzt an 1 Person." : `Die Nachricht geht jetzt an ${count} Personen.`,
  mailingSentBefore: "Diese Nachricht ist schon verschickt. Für eine neue schreiben Sie bitte „Rundmail“.",

  appName: "Stadtlotse – Netzwerke und Städtebauförderung in NRW",
  appSummary: "Antworten für Kommunen in NRW, mit Quelle und Stand",
  appDescription:
    "Stadtlotse beantwortet Fragen von Kommunen in Nordrhein-Westfalen zu den Netzwerken der Stadtentwicklung, zu Mitgliedschaft und Leistungen, zur Städtebauförderung und zu Arbeitshilfen. Jede Aussage hat eine Quelle und ein Datum. Was Stadtlotse nicht weiß, gibt es auf Wunsch an die zuständige Stelle weiter.",
  searchTitle: "Suchen",
  searchDescription: "Arbeitshilfen, Programme, gute Praxis, Kommunen",

  membersLabel: "Nur für Mitglieder",
  membersLabelDescription: "Bitte nur an Mitglieder der Netzwerke weitergeben.",
  membersOnlyHere:
    "Die Antwort ist nur für Mitglieder bestimmt. Hier können auch andere mitlesen. Ich habe sie Ihnen deshalb persönlich geschickt.",
  membersOnlyAskThere:
    "Die Antwort ist nur für Mitglieder bestimmt. Hier können auch andere mitlesen. Bitte stellen Sie mir die Frage im persönlichen Chat.",
};

/** The bot's words in one language. */
export type ChatTexts = typeof texts;
