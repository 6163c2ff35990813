/** The words of the Fachbörse for members. */
export const texts = {
  title: "Fachbörse",
  lead: "Was Mitglieder an Fachwissen anbieten und suchen, und was zueinander passt.",
  membersOnly:
    "Die Fachbörse gehört zum Mehrwertangebot für Mitglieder. Bitte melden Sie sich für eine Mitgliedskommune an.",
  services: "Was zum Mehrwertangebot gehört",
  kind: "Angebot oder Gesuch",
  kinds: { offer: "bietet an", search: "sucht" },
  topic: "Thema",
  word: "Wort",
  contact: (contact: string) => `Kontakt: ${contact}`,
  validUntil: (day: string) => `Gültig bis ${day}`,
  matches: "Was dazu passt",
  noMatches: "Zurzeit passt kein anderer Eintrag dazu.",
  shared: (topics: string) => `Gemeinsame Themen: ${topics}`,
  own: "Selbst etwas anbieten oder suchen",
  ownHint:
    "Ihr Eintrag steht im Namen Ihrer Kommune und ist für alle Mitglieder zu sehen. Möchten Sie ihn später ändern oder entfernen, hilft die Geschäftsstelle.",
  labels: {
    kind: "Bieten Sie an, oder suchen Sie?",
    title: "Titel",
    description: "Beschreibung",
    topicIds: "Themen",
    contact: "Kontakt",
    validUntil: "Gültig bis",
  },
  contactHint: "Eine Stelle oder eine Adresse der Verwaltung, kein Name",
  missing: "Bitte füllen Sie dieses Feld aus.",
  faults: "Bitte prüfen Sie die markierten Felder.",
  required: "Felder mit * müssen ausgefüllt sein.",
  enter: "Eintragen",
  entered: (title: string) => `„${title}“ steht jetzt in der Fachbörse.`,
} as const;
