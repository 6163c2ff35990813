/** What cards say beside the records that they show. */
export const cardTexts = {
  sources: (names: readonly string[]) => `Quelle: ${names.join("; ")}`,
  sourceAsOf: (title: string, date: string) => `${title}, Stand ${date}`,
  sourceReadOn: (title: string, date: string) => `${title}, gelesen am ${date}`,
  openSource: "Quelle öffnen",
  openRecord: "Eintrag öffnen",
  period: "Zeitraum",
  contact: "Ansprechstelle",

  servicesTitle: "Ihre Leistungen",
  yourTier: (tier: string, municipality: string | undefined, day: string) =>
    municipality === undefined
      ? `Für Sie gilt am ${day}: ${tier}.`
      : `Für ${municipality} gilt am ${day}: ${tier}.`,
  servicesIncluded: (included: number, all: number) => `Enthalten sind ${included} von ${all} Leistungen.`,
  nobodyKnown:
    "Ihre Kommune ist hier nicht hinterlegt. Deshalb sehen Sie das Basisangebot. Die Geschäftsstelle kann Ihre Organisation Ihrer Kommune zuordnen.",
  service: "Leistung",
  forYou: "Für Sie",
  included: "enthalten",
  excluded: { "members-only": "nur für Mitglieder", "outside-nrw": "nur für Kommunen in NRW" },

  deadline: "Antragsfrist",
  rate: "Fördersatz",
  rateUnknown: "In unseren Quellen nicht genannt",
  funders: "Geldgeber",
  applicants: "Antragsberechtigt",
  openProgramme: "Seite des Programms öffnen",
  finderTitle: "Förderprogramm finden",
  finderIntroduction: "Was Sie nicht angeben, bleibt offen und schließt nichts aus.",
  finderMeasure: "Was möchten Sie fördern lassen?",
  finderMeasureMissing: "Bitte wählen Sie, was gefördert werden soll.",
  finderApplicant: "Wer stellt den Antrag?",
  finderSettlement: "Wo liegt das Vorhaben?",
  finderPopulation: "Wie viele Menschen leben in Ihrer Kommune?",
  finderChoose: "Bitte wählen",
  finderLeaveOpen: "Keine Angabe",
  finderSearch: "Programme suchen",
  finderAgain: "Neue Suche",
  rural: "Im ländlichen Raum",
  urban: "In der Stadt",
  noProgrammeTitle: "Kein passendes Programm bekannt",
  noProgramme:
    "Zu diesen Angaben kennen wir kein Förderprogramm. Das heißt nicht, dass es keines gibt. Ihre Bezirksregierung berät Sie dazu.",
  matchesTitle: (count: number) =>
    count === 1 ? "Ein Programm kommt infrage" : `${count} Programme kommen infrage`,
  matchesCaveat:
    "Geprüft wurde, was unsere Quellen nennen. Ob eine Förderung möglich ist, entscheidet die Bewilligungsbehörde.",
  match: { fits: "passt", possible: "kann passen", fails: "passt nicht" },
  criterion: { fits: "Passt", unknown: "Offen", fails: "Passt nicht" },
  showProgramme: (name: string) => `Ansehen: ${name}`,

  municipality: "Kommune",
  funding: "Finanzierung",
  result: "Ergebnis",
  resultUnknown: "Ein Ergebnis nennt die Quelle nicht",
  contactOfTown: (place: string) => `Nicht genannt; fragen Sie die Verwaltung von ${place}`,

  eventKind: "Art",
  date: "Datum",
  theme: "Thema",
  format: "Format",
  place: "Ort",
  organisers: "Veranstaltet von",
  audience: "Für",
  signUp: "Anmeldung",
  signUpOnPage: "Über die Seite der Veranstaltung",
  signUpUnknown: "Ein Weg zur Anmeldung ist nicht bekannt; fragen Sie das veranstaltende Netzwerk",
  signUpNow: "Zur Anmeldung",
  eventOver: "Die Veranstaltung ist vorbei",

  municipalityType: "Rechtsstellung",
  kreis: "Kreis",
  regierungsbezirk: "Regierungsbezirk",
  population: "Bevölkerung",
  populationOn: (population: string, date: string) => `${population} (${date})`,
  sizeClass: "Größe",
  area: "Fläche",
  squareKilometres: (area: string) => `${area} km²`,
  memberships: "Mitgliedschaften",
  noMemberships: "Keine hinterlegt",
  membership: (network: string, status: string, from: string | undefined, to: string | undefined) => {
    const since = from === undefined ? "" : `, seit ${from}`;
    const until = to === undefined ? "" : `, bis ${to}`;
    return `${network} (${status}${since}${until})`;
  },
  similar: (name: string) => `Ähnliche Kommunen wie ${name}`,
  similarQuestion: (name: string) => `Welche Kommunen sind ähnlich wie ${name}?`,
  practicesOf: (name: string) => `Gute Praxis aus ${name}`,
  practicesQuestion: (name: string) => `Welche guten Beispiele gibt es aus ${name}?`,

  contactUnknown: "In unseren Quellen nicht genannt",
  responsible: "Zuständig",
  responsibleOn: (day: string) => `Ja, am ${day}`,
  openContact: "Seite der Stelle öffnen",
} as const;
