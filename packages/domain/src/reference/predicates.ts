/** The kind of question that a predicate answers. */
export type Asks =
  | "who"
  | "when"
  | "how-many"
  | "how-much"
  | "how-often"
  | "where"
  | "which"
  | "what"
  | "how"
  | "whether"
  | "why";

/** What can be said of a subject, and how people ask for it. */
export interface Predicate {
  /** German name for people. */
  readonly label: string;
  readonly asks: Asks;
  /** Predicates of one family answer the same everyday question by different definitions, so they may disagree. */
  readonly family?:
    | "origin"
    | "size"
    | "representation"
    | "fee"
    | "access"
    | "money"
    | "deadline"
    | "succession";
  /**
   * Everyday German ways of asking; `{subject}` stands for the name of the subject. The first is a whole question
   * that can be shown to people.
   */
  readonly variants: readonly string[];
}

const identity = {
  definition: {
    label: "Begriff",
    asks: "what",
    variants: [
      "Was ist {subject}",
      "Was bedeutet {subject}",
      "Was versteht man unter {subject}",
      "Erklärung",
      "Definition",
    ],
  },
  "not-to-be-confused-with": {
    label: "Nicht zu verwechseln mit",
    asks: "what",
    variants: [
      "Womit wird {subject} leicht verwechselt",
      "Unterschied zwischen {subject} und",
      "Ist {subject} dasselbe wie",
      "Verwechslung",
      "Abgrenzung",
    ],
  },
  purpose: {
    label: "Ziel und Zweck",
    asks: "what",
    variants: [
      "Wozu gibt es {subject}",
      "Was macht {subject}",
      "Ziel von {subject}",
      "Aufgaben von {subject}",
      "Wofür ist {subject} gut",
      "Was bringt {subject}",
    ],
  },
  "legal-form": {
    label: "Rechtsform",
    asks: "what",
    variants: ["Welche Rechtsform hat {subject}", "Ist {subject} ein Verein", "Ist {subject} freiwillig"],
  },
  "legal-basis": {
    label: "Rechtsgrundlage",
    asks: "which",
    variants: [
      "Welche Rechtsgrundlage hat {subject}",
      "Auf welcher Rechtsgrundlage beruht {subject}",
      "Welches Gesetz",
      "Welcher Paragraf",
      "Wo steht {subject} im Baugesetzbuch",
    ],
  },
  challenges: {
    label: "Herausforderungen",
    asks: "which",
    variants: [
      "Welche Herausforderungen behandelt {subject}",
      "Um welche Probleme geht es bei {subject}",
      "Welche Herausforderungen",
      "Themen von {subject}",
    ],
  },
  website: {
    label: "Internetadresse",
    asks: "where",
    variants: [
      "Welche Internetadresse hat {subject}",
      "Homepage von {subject}",
      "Website von {subject}",
      "Wo finde ich {subject} im Internet",
      "Wo gibt es mehr Informationen zu {subject}",
    ],
  },
} satisfies Record<string, Predicate>;

const history = {
  founded: {
    label: "Gründung",
    asks: "when",
    family: "origin",
    variants: [
      "Wann wurde {subject} gegründet",
      "Seit wann gibt es {subject}",
      "Wie alt ist {subject}",
      "Beginn von {subject}",
      "Wie lange besteht {subject} schon",
    ],
  },
  prepared: {
    label: "Vorbereitung der Gründung",
    asks: "when",
    family: "origin",
    variants: [
      "Wann wurde die Gründung von {subject} vorbereitet",
      "Wo wurde die Gründung von {subject} vorbereitet",
      "Wie ist {subject} entstanden",
      "Wann wurde {subject} gegründet",
    ],
  },
  initiated: {
    label: "Erste Initiative",
    asks: "when",
    family: "origin",
    variants: [
      "Wann begann die Initiative zu {subject}",
      "Von wem ging {subject} aus",
      "Wie ist {subject} entstanden",
      "Seit wann gibt es {subject}",
      "Wann fing {subject} an",
    ],
  },
  "formally-joined": {
    label: "Beginn der formellen Beitritte",
    asks: "when",
    family: "origin",
    variants: [
      "Wann traten die ersten Städte {subject} formell bei",
      "Seit wann treten Städte {subject} bei",
      "Seit wann gibt es {subject}",
      "Wann wurde {subject} formell gegründet",
    ],
  },
  background: {
    label: "Hintergrund der Entstehung",
    asks: "why",
    variants: [
      "Warum wurde {subject} gegründet",
      "Hintergrund von {subject}",
      "Wie kam es zu {subject}",
      "Anlass",
    ],
  },
  predecessor: {
    label: "Vorgänger",
    asks: "which",
    family: "succession",
    variants: [
      "Woraus ist {subject} entstanden",
      "Vorgänger von {subject}",
      "Wie hieß {subject} früher",
      "Was gab es vor {subject}",
      "Vorgängerprogramm von {subject}",
    ],
  },
  successor: {
    label: "Nachfolger",
    asks: "which",
    family: "succession",
    variants: [
      "Was kam nach {subject}",
      "Nachfolger von {subject}",
      "Wie heißt {subject} heute",
      "Gibt es {subject} noch",
      "Was ist aus {subject} geworden",
      "Nachfolgeprogramm von {subject}",
    ],
  },
  agreement: {
    label: "Vereinbarung",
    asks: "which",
    variants: [
      "Welche Vereinbarung gibt es zu {subject}",
      "Mit wem hat {subject} eine Vereinbarung geschlossen",
      "Kooperationsvereinbarung von {subject}",
      "Vertrag mit dem Ministerium",
      "Mit welchem Ministerium arbeitet {subject} zusammen",
    ],
  },
  professionalisation: {
    label: "Evaluation und Weiterentwicklung",
    asks: "when",
    variants: [
      "Wird die Arbeit von {subject} evaluiert",
      "Seit wann gibt es Analysen und Evaluation bei {subject}",
    ],
  },
  evaluation: {
    label: "Evaluation",
    asks: "who",
    variants: [
      "Wer evaluiert {subject}",
      "Wird {subject} ausgewertet",
      "Wissenschaftliche Begleitung von {subject}",
    ],
  },
} satisfies Record<string, Predicate>;

const membership = {
  "member-count": {
    label: "Zahl der Mitgliedskommunen",
    asks: "how-many",
    family: "size",
    variants: [
      "Wie viele Mitglieder hat {subject}",
      "Wie viele Städte sind in {subject}",
      "Wie groß ist {subject}",
      "Wie viele Kommunen machen bei {subject} mit",
      "Mitgliederzahl",
    ],
  },
  "member-and-partner-count": {
    label: "Zahl der Mitglieder und Partner zusammen",
    asks: "how-many",
    family: "size",
    variants: [
      "Wie viele Mitglieder und Partner hat {subject}",
      "Wie viele Mitglieder hat {subject} samt Organisationen",
      "Mitgliederzahl mit Partnern",
    ],
  },
  "accession-count": {
    label: "Zahl der Beitritte",
    asks: "how-many",
    family: "size",
    variants: [
      "Wie viele Städte sind {subject} beigetreten",
      "Wie viele Beitritte hatte {subject}",
      "Wie viele Städte haben den Beitritt zu {subject} erklärt",
    ],
  },
  "site-count": {
    label: "Zahl der Standorte",
    asks: "how-many",
    family: "size",
    variants: ["Wie viele Standorte hat {subject}", "Wie viele historische Kerne gehören zu {subject}"],
  },
  "member-kinds": {
    label: "Art der Mitglieder",
    asks: "who",
    variants: [
      "Welche Kommunen sind in {subject}",
      "Wer ist Mitglied in {subject}",
      "Sind auch kleine Gemeinden in {subject}",
      "Großstädte oder Kleinstädte in {subject}",
    ],
  },
  members: {
    label: "Genannte Mitglieder",
    asks: "which",
    variants: [
      "Wer ist Mitglied in {subject}",
      "Welche Städte sind in {subject}",
      "Mitgliederliste von {subject}",
      "Wer macht bei {subject} mit",
    ],
  },
  "member-organisations": {
    label: "Organisationen als Mitglieder",
    asks: "which",
    variants: [
      "Welche Organisationen sind Mitglied in {subject}",
      "Sind die Industrie- und Handelskammern Mitglied in {subject}",
      "Wer ist außer den Kommunen Mitglied",
      "Welche Verbände sind in {subject}",
    ],
  },
  partners: {
    label: "Partner",
    asks: "who",
    variants: [
      "Wer sind die Partner von {subject}",
      "Mit wem arbeitet {subject} zusammen",
      "Ist der Städtetag Mitglied in {subject}",
      "Rolle der kommunalen Spitzenverbände bei {subject}",
    ],
  },
  supporters: {
    label: "Unterstützung",
    asks: "who",
    variants: [
      "Wer unterstützt {subject}",
      "Wer fördert {subject}",
      "Welches Ministerium unterstützt {subject}",
      "Unterstützt das Land {subject}",
    ],
  },
  "permanent-participants": {
    label: "Ständige Teilnehmende",
    asks: "who",
    variants: [
      "Wer nimmt außer den Städten an {subject} teil",
      "Ist das Difu bei {subject} dabei",
      "Ständige Teilnehmer von {subject}",
    ],
  },
  affiliation: {
    label: "Anbindung",
    asks: "which",
    variants: ["Woran ist {subject} angebunden", "Gehört {subject} zum Städtetag"],
  },
  "membership-condition": {
    label: "Voraussetzung der Mitgliedschaft",
    asks: "who",
    family: "access",
    variants: [
      "Wer kann Mitglied in {subject} werden",
      "Voraussetzungen für {subject}",
      "Welche Kommunen sind in {subject} vertreten",
      "Können wir bei {subject} mitmachen",
    ],
  },
  admission: {
    label: "Offenheit für neue Mitglieder",
    asks: "whether",
    family: "access",
    variants: [
      "Wer darf {subject} noch beitreten",
      "Kann man {subject} noch beitreten",
      "Ist {subject} offen für alle Kommunen",
      "Nimmt {subject} neue Mitglieder auf",
      "Dürfen wir bei {subject} mitmachen",
      "Wächst {subject}",
    ],
  },
  "joining-procedure": {
    label: "Beitritt",
    asks: "how",
    family: "access",
    variants: [
      "Wie wird man Mitglied in {subject}",
      "Wie treten wir {subject} bei",
      "Was brauchen wir für den Beitritt zu {subject}",
      "Beitrittserklärung",
    ],
  },
  "leave-reason": {
    label: "Grund für das Ausscheiden",
    asks: "why",
    variants: [
      "Warum sind Städte nicht mehr in {subject}",
      "Warum sind Städte aus {subject} ausgetreten",
      "Ehemalige Mitglieder von {subject}",
    ],
  },
  "membership-fee": {
    label: "Mitgliedsbeitrag",
    asks: "how-much",
    family: "fee",
    variants: [
      "Was kostet die Mitgliedschaft in {subject}",
      "Wie hoch ist der Beitrag für {subject}",
      "Was zahlen wir für {subject}",
      "Mitgliedsbeitrag",
      "Wie teuer ist {subject}",
    ],
  },
  "fee-model": {
    label: "Staffelung des Beitrags",
    asks: "how",
    family: "fee",
    variants: [
      "Wonach richtet sich der Beitrag für {subject}",
      "Wie ist der Beitrag gestaffelt",
      "Hängt der Beitrag von der Einwohnerzahl ab",
    ],
  },
  "fee-waiver": {
    label: "Aussetzung des Beitrags",
    asks: "when",
    family: "fee",
    variants: [
      "Wurde der Beitrag für {subject} ausgesetzt",
      "Waren Mitgliedsbeiträge zeitweise ausgesetzt",
      "Mussten Kommunen während Corona zahlen",
    ],
  },
  "minimum-term": {
    label: "Mindestdauer der Mitgliedschaft",
    asks: "how-many",
    variants: [
      "Wie lange ist man an {subject} gebunden",
      "Mindestlaufzeit der Mitgliedschaft in {subject}",
      "Kann man {subject} kündigen",
    ],
  },
  "membership-extension": {
    label: "Verlängerung der Mitgliedschaft",
    asks: "whether",
    variants: [
      "Wie lange gilt die Mitgliedschaft in {subject}",
      "Bis wann gilt die Mitgliedschaft in {subject}",
      "Hat der Rat zugestimmt",
      "Wird die Mitgliedschaft verlängert",
      "Ist die Verlängerung beschlossen",
    ],
  },
  participation: {
    label: "Beteiligung",
    asks: "which",
    variants: [
      "Wo macht {subject} mit",
      "In welchen Arbeitsgemeinschaften ist {subject}",
      "Ist {subject} in allen Arbeitsgemeinschaften",
    ],
  },
  joined: {
    label: "Beitritt einer Kommune",
    asks: "when",
    variants: [
      "Wann trat die Kommune {subject} bei",
      "Seit wann ist die Stadt Mitglied in {subject}",
      "Wann ist die Kommune {subject} beigetreten",
      "Ist die Stadt Mitglied in {subject}",
    ],
  },
} satisfies Record<string, Predicate>;

const governance = {
  chair: {
    label: "Vorsitz",
    asks: "who",
    family: "representation",
    variants: [
      "Wer leitet {subject}",
      "Wer hat den Vorsitz von {subject}",
      "Chef von {subject}",
      "Wer ist Vorsitzender",
      "Federführung",
      "Wer führt {subject}",
    ],
  },
  "deputy-chair": {
    label: "Stellvertretender Vorsitz",
    asks: "who",
    variants: [
      "Wer ist stellvertretender Vorsitzender von {subject}",
      "Stellvertretung im Vorsitz von {subject}",
      "Vize",
    ],
  },
  spokesperson: {
    label: "Sprecherin oder Sprecher",
    asks: "who",
    family: "representation",
    variants: [
      "Wer ist Sprecher von {subject}",
      "Wer spricht für {subject}",
      "Ansprechpartner von {subject}",
      "Wer vertritt {subject} nach außen",
    ],
  },
  coordination: {
    label: "Koordinierung",
    asks: "who",
    family: "representation",
    variants: [
      "Wer koordiniert {subject}",
      "Ansprechpartner für {subject}",
      "An wen wende ich mich bei {subject}",
      "Wer ist für {subject} zuständig",
    ],
  },
  "contact-person": {
    label: "Ansprechperson",
    asks: "who",
    variants: [
      "Wer ist Ansprechpartner für {subject}",
      "Kontakt {subject}",
      "An wen wende ich mich wegen {subject}",
    ],
  },
  steering: {
    label: "Steuerung",
    asks: "who",
    variants: [
      "Wer steuert {subject}",
      "Wer entscheidet in {subject}",
      "Vorstand von {subject}",
      "Wer sitzt im Vorstand von {subject}",
    ],
  },
  "board-member": {
    label: "Mitglied des Vorstands",
    asks: "who",
    variants: ["Wer sitzt im Vorstand von {subject}", "Vorstandsmitglied von {subject}"],
  },
  bodies: {
    label: "Gremien",
    asks: "which",
    variants: [
      "Welche Gremien hat {subject}",
      "Wie ist {subject} organisiert",
      "Wie oft tagt die Mitgliederversammlung von {subject}",
      "Gremium von {subject}",
    ],
  },
  "body-powers": {
    label: "Aufgaben der Gremien",
    asks: "what",
    variants: [
      "Was beschließt die Mitgliederversammlung von {subject}",
      "Worüber entscheidet die Mitgliederversammlung",
      "Aufgabe des Beirats von {subject}",
      "Wer regelt die grundsätzlichen Angelegenheiten",
    ],
  },
  "planning-process": {
    label: "Planung der Arbeit",
    asks: "how",
    variants: [
      "Wie wird die Arbeit von {subject} geplant",
      "Wer stellt die Planungen auf",
      "Wer plant in {subject}",
      "Wer stimmt die Planung ab",
    ],
  },
  involvement: {
    label: "Einbindung von Ministerium und Bezirksregierungen",
    asks: "whether",
    variants: [
      "Werden die Bezirksregierungen in {subject} eingebunden",
      "Rolle des Ministeriums in {subject}",
      "Rolle der Bezirksregierung in {subject}",
    ],
  },
  financing: {
    label: "Finanzierung",
    asks: "how",
    variants: [
      "Wie finanziert sich {subject}",
      "Wer bezahlt {subject}",
      "Woher kommt das Geld von {subject}",
    ],
  },
} satisfies Record<string, Predicate>;

const contact = {
  office: {
    label: "Geschäftsstelle",
    asks: "where",
    variants: [
      "Wo sitzt die Geschäftsstelle von {subject}",
      "Geschäftsstelle von {subject}",
      "Wie erreiche ich die Geschäftsstelle von {subject}",
      "Sitz von {subject}",
    ],
  },
  operator: {
    label: "Träger der Geschäftsstelle",
    asks: "who",
    variants: [
      "Wer betreibt die Geschäftsstelle von {subject}",
      "Welches Büro führt die Geschäftsstelle von {subject}",
      "Wer organisiert {subject}",
    ],
  },
  "office-head": {
    label: "Leitung der Geschäftsstelle",
    asks: "who",
    variants: [
      "Wer leitet die Geschäftsstelle von {subject}",
      "Leiterin der Geschäftsstelle von {subject}",
      "Chefin der Geschäftsstelle",
    ],
  },
  "office-staff": {
    label: "Team der Geschäftsstelle",
    asks: "who",
    variants: [
      "Wer arbeitet in der Geschäftsstelle von {subject}",
      "Mitarbeiterinnen der Geschäftsstelle von {subject}",
    ],
  },
  management: {
    label: "Geschäftsführung",
    asks: "who",
    variants: [
      "Wer führt die Geschäfte von {subject}",
      "Geschäftsführer von {subject}",
      "Geschäftsführerin von {subject}",
    ],
  },
  address: {
    label: "Anschrift",
    asks: "where",
    variants: [
      "Wie lautet die Adresse von {subject}",
      "Adresse von {subject}",
      "Anschrift von {subject}",
      "Wo finde ich {subject}",
      "Wie erreiche ich {subject}",
      "Postadresse",
    ],
  },
  phone: {
    label: "Telefon",
    asks: "what",
    variants: [
      "Welche Telefonnummer hat {subject}",
      "Telefonnummer von {subject}",
      "Wie kann ich {subject} anrufen",
      "Unter welcher Nummer erreiche ich {subject}",
      "Durchwahl",
    ],
  },
  fax: {
    label: "Fax",
    asks: "what",
    variants: [
      "Welche Faxnummer hat {subject}",
      "Faxnummer von {subject}",
      "Wohin kann ich {subject} ein Fax schicken",
    ],
  },
  email: {
    label: "E-Mail",
    asks: "what",
    variants: [
      "Welche E-Mail-Adresse hat {subject}",
      "E-Mail-Adresse von {subject}",
      "Mail an {subject}",
      "Wohin schreibe ich {subject}",
      "Wie erreiche ich {subject}",
    ],
  },
} satisfies Record<string, Predicate>;

const activities = {
  offers: {
    label: "Angebote",
    asks: "what",
    variants: [
      "Was bietet {subject}",
      "Welche Angebote hat {subject}",
      "Welche Formate gibt es bei {subject}",
      "Was macht {subject}",
    ],
  },
  "working-method": {
    label: "Arbeitsweise",
    asks: "how",
    variants: ["Wie arbeitet {subject}", "Wie tauschen sich die Mitglieder in {subject} aus"],
  },
  topics: {
    label: "Themen",
    asks: "which",
    variants: [
      "Welche Themen behandelt {subject}",
      "Worum geht es in {subject}",
      "Womit beschäftigt sich {subject}",
      "Handlungsfelder von {subject}",
    ],
  },
  "topic-source": {
    label: "Herkunft der Themen",
    asks: "who",
    variants: [
      "Wer schlägt die Themen für {subject} vor",
      "Können wir ein Thema für {subject} vorschlagen",
      "Wie kommt ein Thema in {subject}",
    ],
  },
  "consulting-role": {
    label: "Stellenwert der Beratung",
    asks: "what",
    variants: [
      "Wie wichtig ist die Beratung bei {subject}",
      "Hauptaufgabe der Geschäftsstelle von {subject}",
    ],
  },
  "consulting-topics": {
    label: "Beratungsthemen",
    asks: "which",
    variants: [
      "Welche Beratung bietet {subject} vor Ort",
      "Zu welchen Themen berät {subject}",
      "Wobei hilft {subject} vor Ort",
      "Wozu können wir uns von {subject} beraten lassen",
    ],
  },
  channels: {
    label: "Wege der Kommunikation",
    asks: "how",
    variants: [
      "Wie informiert {subject} seine Mitglieder",
      "Welche schriftlichen Informationen gibt es von {subject}",
      "Auf welchen Wegen berät {subject}",
    ],
  },
  cadence: {
    label: "Häufigkeit",
    asks: "how-often",
    variants: [
      "Wie oft gibt es {subject}",
      "Wie oft findet {subject} statt",
      "Wie oft erscheint {subject}",
      "Wie häufig ist {subject}",
      "Wann erscheint {subject}",
    ],
  },
  attendance: {
    label: "Zahl der Teilnehmenden",
    asks: "how-many",
    variants: [
      "Wie viele Leute kommen zu {subject}",
      "Wie viele Gäste hatte {subject}",
      "Wie viele Teilnehmende hat {subject}",
      "Wie groß ist {subject}",
    ],
  },
  theme: {
    label: "Thema",
    asks: "what",
    variants: ["Welches Thema hatte {subject}", "Worum ging es bei {subject}", "Motto von {subject}"],
  },
  format: {
    label: "Form",
    asks: "how",
    variants: [
      "Welche Form hatte {subject}",
      "War {subject} online oder vor Ort",
      "In welcher Form fand {subject} statt",
      "Hybrid oder Präsenz",
    ],
  },
  audience: {
    label: "Zielgruppe",
    asks: "who",
    variants: [
      "Wer darf zu {subject} kommen",
      "An wen richtet sich {subject}",
      "Für wen ist {subject}",
      "Sind Nichtmitglieder bei {subject} willkommen",
    ],
  },
  content: {
    label: "Inhalt",
    asks: "what",
    variants: ["Was steht in {subject}", "Was wird bei {subject} besprochen", "Inhalt von {subject}"],
  },
  results: {
    label: "Ergebnisse",
    asks: "what",
    variants: [
      "Was kommt bei {subject} heraus",
      "Was geschieht mit den Ergebnissen von {subject}",
      "Wie entsteht eine Arbeitshilfe",
    ],
  },
  participants: {
    label: "Beteiligte",
    asks: "which",
    variants: [
      "Welche Kommunen sind bei {subject} dabei",
      "Welche Städte machen bei {subject} mit",
      "Beispielstädte zu {subject}",
    ],
  },
  use: {
    label: "Verwendung",
    asks: "what",
    variants: ["Wofür wird {subject} genutzt", "Was passiert mit {subject}", "Wozu dient {subject}"],
  },
  organiser: {
    label: "Veranstaltende",
    asks: "who",
    variants: [
      "Wer veranstaltet {subject}",
      "Wer hat {subject} ins Leben gerufen",
      "Wer organisiert {subject}",
    ],
  },
  invitation: {
    label: "Einladung",
    asks: "how",
    variants: ["Wie wird zu {subject} eingeladen", "Wie werden Politikerinnen und Politiker eingeladen"],
  },
  date: {
    label: "Termin",
    asks: "when",
    variants: ["Wann ist {subject}", "Wann war {subject}", "Termin von {subject}", "Datum von {subject}"],
  },
  place: {
    label: "Ort",
    asks: "where",
    variants: ["Wo findet {subject} statt", "Wo war {subject}", "In welcher Stadt ist {subject}"],
  },
  anniversary: {
    label: "Jubiläum",
    asks: "which",
    variants: ["Welches Jubiläum feiert {subject}", "Wie lange gibt es {subject} schon"],
  },
  publications: {
    label: "Veröffentlichungen",
    asks: "which",
    variants: [
      "Was veröffentlicht {subject}",
      "Welche Publikationen gibt es von {subject}",
      "Gibt {subject} eine Zeitschrift heraus",
    ],
  },
  surveys: {
    label: "Eigene Umfragen",
    asks: "which",
    variants: ["Welche Umfragen macht {subject}", "Zu welchen Themen hat {subject} Kommunen befragt"],
  },
  "exchange-partners": {
    label: "Austausch mit anderen Bundesländern",
    asks: "which",
    variants: [
      "Welche Bundesländer haben sich mit {subject} ausgetauscht",
      "Mit welchen Bundesländern hat sich {subject} ausgetauscht",
      "Ist {subject} auch bundesweit gefragt",
    ],
  },
  cooperations: {
    label: "Kooperationen",
    asks: "which",
    variants: [
      "Welche Netzwerke kooperieren mit {subject}",
      "Mit welchen Netzwerken kooperiert {subject}",
      "Wann stimmt {subject} die Arbeitspläne ab",
      "Zusammenarbeit mit anderen Netzwerken",
    ],
  },
  "international-cooperation": {
    label: "Internationale Kooperationen",
    asks: "which",
    variants: [
      "Welche internationalen Partner hat {subject}",
      "Hat {subject} internationale Partner",
      "Mit welchem Ausland arbeitet {subject} zusammen",
      "Niederlande",
      "Libanon",
    ],
  },
  sections: {
    label: "Bestandteile",
    asks: "which",
    variants: [
      "Was steht in {subject}",
      "Aus welchen Teilen besteht {subject}",
      "Wie ist {subject} aufgebaut",
      "Wie viele Abschnitte hat {subject}",
    ],
  },
  "map-legend": {
    label: "Darstellung auf der Karte",
    asks: "what",
    variants: [
      "Was zeigt die Karte von {subject}",
      "Legende der Karte von {subject}",
      "Wie werden die Gebiete unterschieden",
    ],
  },
  characteristics: {
    label: "Gemeinsame Merkmale",
    asks: "what",
    variants: [
      "Woran erkennt man {subject}",
      "Was haben die Gebiete gemeinsam",
      "Typische Merkmale von {subject}",
    ],
  },
  potentials: {
    label: "Potenziale",
    asks: "which",
    variants: [
      "Welche Stärken haben {subject}",
      "Startkapital von {subject}",
      "Welche Potenziale haben die Quartiere",
    ],
  },
  regions: {
    label: "Räumliche Schwerpunkte",
    asks: "where",
    variants: [
      "Wo liegen die meisten {subject}",
      "In welchen Regionen gibt es {subject}",
      "In welchen Teilen von Nordrhein-Westfalen liegen {subject}",
    ],
  },
  "service-count": {
    label: "Zahl der Leistungen",
    asks: "how-many",
    variants: [
      "Wie viele Leistungen umfasst {subject}",
      "Wie viele Leistungen gibt es nur für Mitglieder",
      "Umfang von {subject}",
    ],
  },
  access: {
    label: "Zugang",
    asks: "whether",
    family: "access",
    variants: [
      "Wer bekommt {subject}",
      "Bekommen wir {subject} auch ohne Mitgliedschaft",
      "Ist {subject} nur für Mitglieder",
      "Kommen Nichtmitglieder an {subject}",
    ],
  },
} satisfies Record<string, Predicate>;

const funding = {
  "part-of": {
    label: "Teil von",
    asks: "which",
    variants: [
      "Wozu gehört {subject}",
      "Zu welchem Programm gehört {subject}",
      "Wovon ist {subject} ein Teil",
      "In welchem Rahmen läuft {subject}",
    ],
  },
  components: {
    label: "Bausteine",
    asks: "which",
    variants: [
      "Welche Programme gehören zu {subject}",
      "Welche Bausteine hat {subject}",
      "Woraus besteht {subject}",
    ],
  },
  funder: {
    label: "Fördergeber",
    asks: "who",
    variants: [
      "Wer fördert {subject}",
      "Wer gibt das Geld für {subject}",
      "Welches Ministerium fördert {subject}",
      "Ist {subject} ein Landesprogramm oder ein Bundesprogramm",
    ],
  },
  "eligible-measures": {
    label: "Was gefördert wird",
    asks: "what",
    variants: [
      "Was wird mit {subject} gefördert",
      "Wofür gibt es Geld aus {subject}",
      "Wofür kann man {subject} nutzen",
      "Was ist mit {subject} förderfähig",
    ],
  },
  "not-eligible": {
    label: "Was nicht gefördert wird",
    asks: "what",
    variants: [
      "Was wird aus {subject} nicht gefördert",
      "Was wird nicht gefördert",
      "Was ist nicht förderfähig",
      "Werden Personalkosten gefördert",
    ],
  },
  applicants: {
    label: "Antragsberechtigte",
    asks: "who",
    variants: [
      "Wer kann {subject} beantragen",
      "Wer ist antragsberechtigt",
      "Wer bekommt {subject}",
      "Können auch Vereine {subject} bekommen",
    ],
  },
  condition: {
    label: "Voraussetzungen",
    asks: "what",
    variants: [
      "Was ist Voraussetzung für {subject}",
      "Welche Bedingungen gelten für {subject}",
      "Was braucht man für {subject}",
      "Was muss ein Antrag zeigen",
    ],
  },
  "funding-rate": {
    label: "Fördersatz",
    asks: "how-much",
    variants: [
      "Wie hoch ist der Fördersatz bei {subject}",
      "Wie viel Prozent gibt es aus {subject}",
      "Förderquote von {subject}",
      "Wie viel bekommt man dazu",
    ],
  },
  "own-share": {
    label: "Eigenanteil",
    asks: "how-much",
    variants: [
      "Wie hoch ist der Eigenanteil bei {subject}",
      "Was muss die Kommune selbst zahlen",
      "Kommunaler Anteil bei {subject}",
    ],
  },
  "funding-total": {
    label: "Fördermittel",
    asks: "how-much",
    family: "money",
    variants: [
      "Wie hoch ist {subject}",
      "Wie hoch fiel {subject} aus",
      "Gesamtsumme {subject}",
      "Wie viel steckt der Bund in {subject}",

      "Wie viel Geld gab es aus {subject}",
      "Wie viel Geld steckt in {subject}",
      "Summe von {subject}",
      "Budget von {subject}",
      "Ausstattung von {subject}",
      "Wie viele Millionen",
    ],
  },
  "funding-by-funder": {
    label: "Anteile von Land, Bund und EU",
    asks: "how-much",
    variants: [
      "Wie viel gaben Land und Bund für {subject}",
      "Wie viel kam vom Land",
      "Wie viel kam vom Bund",
      "Anteil der EU an {subject}",
      "Wer zahlte wie viel",
    ],
  },
  "eligible-costs": {
    label: "Zuwendungsfähige Ausgaben",
    asks: "how-much",
    variants: [
      "Wie hoch waren die zuwendungsfähigen Ausgaben bei {subject}",
      "Wie hoch waren die zuwendungsfähigen Ausgaben",
      "Gesamtkosten der geförderten Projekte",
      "Welche Ausgaben werden mit {subject} umgesetzt",
    ],
  },
  "project-count": {
    label: "Zahl der Projekte",
    asks: "how-many",
    variants: [
      "Wie viele Projekte förderte {subject}",
      "Wie viele Maßnahmen wurden gefördert",
      "Anzahl der Projekte",
    ],
  },
  "municipality-count": {
    label: "Zahl der geförderten Kommunen",
    asks: "how-many",
    variants: [
      "Wie viele Kommunen bekamen Geld aus {subject}",
      "Wie viele Städte wurden gefördert",
      "Anzahl der geförderten Kommunen",
    ],
  },
  "application-count": {
    label: "Zahl der Anträge",
    asks: "how-many",
    variants: [
      "Wie viele Anträge gab es für {subject}",
      "Wie viele haben sich bei {subject} beworben",
      "Wie begehrt war {subject}",
    ],
  },
  "maximum-grant": {
    label: "Höchstbetrag",
    asks: "how-much",
    variants: [
      "Wie viel gibt es höchstens aus {subject}",
      "Höchstförderung von {subject}",
      "Maximaler Zuschuss",
    ],
  },
  "minimum-costs": {
    label: "Mindesthöhe der Ausgaben",
    asks: "how-much",
    variants: [
      "Welche Mindestsumme gilt bei {subject}",
      "Ab welcher Summe wird gefördert",
      "Mindestens wie teuer muss ein Projekt sein",
      "Bagatellgrenze",
    ],
  },
  "granted-to": {
    label: "Zuwendung an einzelne Kommunen",
    asks: "how-much",
    variants: [
      "Wie viel bekam die Stadt aus {subject}",
      "Wer bekam am meisten aus {subject}",
      "Größte Förderung aus {subject}",
    ],
  },
  period: {
    label: "Laufzeit",
    asks: "when",
    variants: [
      "Wie lange läuft {subject}",
      "Läuft {subject} noch",
      "Ist {subject} noch offen",
      "Seit wann gibt es {subject}",
      "Bis wann geht {subject}",
      "Gibt es {subject} noch",
    ],
  },
  deadline: {
    label: "Frist",
    asks: "when",
    family: "deadline",
    variants: [
      "Wann endet die Antragsfrist für {subject}",
      "Bis wann muss der Antrag für {subject} gestellt sein",
      "Frist für {subject}",
      "Stichtag für {subject}",
      "Abgabetermin",
      "Antragsfrist",
    ],
  },
  "application-procedure": {
    label: "Antragsweg",
    asks: "how",
    variants: [
      "Wie stellt man den Antrag auf {subject}",
      "Wo reicht man den Antrag ein",
      "Wohin geht der Antrag",
      "Antrag auf Papier oder elektronisch",
    ],
  },
  "programme-procedure": {
    label: "Aufstellung des Programms",
    asks: "how",
    variants: [
      "Wie wird das Programm von {subject} aufgestellt",
      "Wie wird das Programm aufgestellt",
      "Wer entscheidet über die Anträge",
      "Was passiert nach dem Antrag",
      "Einplanungsgespräch",
    ],
  },
  "early-start": {
    label: "Vorzeitiger Beginn",
    asks: "when",
    variants: [
      "Wann darf man mit einer Maßnahme aus {subject} beginnen",
      "Wann dürfen wir mit der Maßnahme anfangen",
      "Ist ein vorzeitiger Maßnahmenbeginn erlaubt",
      "Vor dem Bescheid beginnen",
    ],
  },
  advice: {
    label: "Hinweise für die Praxis",
    asks: "how",
    variants: [
      "Was ist bei {subject} zu beachten",
      "Ist die ganze Maßnahme mit dem ersten Bescheid sicher",

      "Empfehlungen zu {subject}",
    ],
  },
  phase: {
    label: "Programmphase",
    asks: "what",
    variants: [
      "Welche Phasen hat {subject}",
      "Was wurde in der ersten Phase von {subject} gefördert",
      "Förderrunde von {subject}",
      "Aufruf von {subject}",
    ],
  },
  signed: {
    label: "Unterzeichnung",
    asks: "when",
    variants: [
      "Wann wurde {subject} unterzeichnet",
      "Wann wurde {subject} beschlossen",
      "Veröffentlichung von {subject}",
    ],
  },
  reform: {
    label: "Neuordnung",
    asks: "what",
    variants: ["Was änderte sich an {subject}", "Reform von {subject}", "Warum gibt es neue Programme"],
  },
  objection: {
    label: "Widerspruch",
    asks: "how-many",
    variants: [
      "Wie viele Eigentümer dürfen bei {subject} widersprechen",
      "Zustimmung der Eigentümer zu {subject}",
      "Quorum",
    ],
  },
} satisfies Record<string, Predicate>;

const geography = {
  population: {
    label: "Einwohnerzahl",
    asks: "how-many",
    variants: [
      "Wie viele Menschen leben in {subject}",
      "Wie viele Einwohner hat {subject}",
      "Bevölkerung von {subject}",
    ],
  },
  area: {
    label: "Fläche",
    asks: "how-many",
    variants: ["Wie groß ist die Fläche von {subject}", "Wie viele Quadratkilometer hat {subject}"],
  },
  count: {
    label: "Anzahl",
    asks: "how-many",
    variants: ["Wie viele {subject} gibt es", "Anzahl {subject}", "Zahl der {subject}"],
  },
  threshold: {
    label: "Einwohnergrenze",
    asks: "how-many",
    variants: [
      "Welche Einwohnergrenze gilt für {subject}",
      "Ab wie vielen Einwohnern ist man {subject}",
      "Einwohnerschwelle für {subject}",
      "Wann wird eine Stadt {subject}",
    ],
  },
} satisfies Record<string, Predicate>;

const table = {
  ...identity,
  ...history,
  ...membership,
  ...governance,
  ...contact,
  ...activities,
  ...funding,
  ...geography,
};

export type PredicateId = keyof typeof table;

/** The controlled vocabulary of what facts say, by predicate id. */
export const predicates: Readonly<Record<string, Predicate>> = table;
