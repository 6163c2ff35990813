/** One kind of record that the office keeps: what it is made of, and a change of it. */
export interface KeptKind {
  path: string;
  /** As the operations are named: `createEvent`, `changeEvent`. */
  name: string;
  /** None where the release settles which there are. */
  body?: Record<string, unknown>;
  patch: Record<string, unknown>;
}

const networkId = "netzwerk-stadtentwicklung-nrw";
const ags = "05978036";
const topicIds = ["handel-und-gastronomie"];
const validity = { from: "2026-01-01" };

/** The least that each kind needs; figures and names are made up. */
export const keptKinds: readonly KeptKind[] = [
  {
    path: "/v1/facts",
    name: "Fact",
    body: {
      subject: networkId,
      predicate: "member-count",
      value: { kind: "number", value: 140, unit: "municipalities", approximation: "exact" },
      statement: "Das Netzwerk hat 140 Mitglieder.",
      asOf: { date: "2026-01", quality: "stated" },
      status: "reported",
      certainty: "documented",
      sourceId: "innenstadt-brochure",
    },
    patch: { note: "Nachgefragt." },
  },
  {
    path: "/v1/best-practices",
    name: "BestPractice",
    body: { title: "Pop-up-Läden", place: "Unna", ags, originScope: "member", measure: "Läden auf Zeit." },
    patch: { result: "Drei Läden blieben." },
  },
  {
    path: "/v1/events",
    name: "Event",
    body: { title: "Seminar Leerstand", kind: "exchange", date: "2026-12-10", topicIds },
    patch: { place: "Hamm" },
  },
  {
    path: "/v1/publications",
    name: "Publication",
    body: { kind: "arbeitshilfe", title: "Leerstand nutzen", publisher: "Netzwerk", topicIds },
    patch: { summary: "Wie Läden wieder voll werden." },
  },
  {
    path: "/v1/news",
    name: "NewsItem",
    body: { date: "2026-11-20", title: "Neues Mitglied", teaser: "Eine Stadt kommt dazu." },
    patch: { title: "Ein neues Mitglied" },
  },
  { path: "/v1/topics", name: "Topic", patch: { everydayWords: ["Schaufenster"] } },
  { path: "/v1/networks", name: "Network", patch: { note: "Nachgefragt." } },
  { path: "/v1/working-communities", name: "WorkingCommunity", patch: { note: "Nachgefragt." } },
  {
    path: "/v1/services",
    name: "Service",
    body: {
      section: "consulting",
      name: "Sprechstunde im Rathaus",
      shortName: "Sprechstunde",
      aliases: [],
      placements: [
        { networkId, tier: "added-value", validity, asOf: "2026-01", sourceId: "geschaeftsstelle" },
      ],
    },
    patch: { note: "Nachgefragt." },
  },
  {
    path: "/v1/programmes",
    name: "Programme",
    body: {
      name: "Belebung der Zentren",
      level: "state",
      purpose: "Innenstädte beleben.",
      measures: [],
      conditions: {},
      validity,
      openEnded: true,
    },
    patch: { subtitle: "Ein Beispiel" },
  },
  {
    path: "/v1/allocations",
    name: "Allocation",
    body: {
      programmeId: "staedtebaufoerderung",
      year: 2031,
      level: "state",
      totalEur: 1_000_000,
      includesOwnShare: false,
      approximation: "exact",
      roundedToEur: 1,
    },
    patch: { note: "Nachgefragt." },
  },
  {
    path: "/v1/glossary",
    name: "GlossaryTerm",
    body: { term: "Schaufensterbummel", definition: "Ein Gang entlang der Läden." },
    patch: { definition: "Ein Gang entlang der Läden einer Innenstadt." },
  },
  {
    path: "/v1/surveys",
    name: "Survey",
    body: { name: "Winterbefragung", networkId, purpose: "Was im Winter drückt." },
    patch: { purpose: "Was drückt." },
  },
  {
    path: "/v1/district-profiles",
    name: "DistrictProfile",
    body: {
      name: "Südstadt",
      ags,
      state: "running",
      sections: { character: "Ein Quartier der fünfziger Jahre." },
    },
    patch: { name: "Die Südstadt" },
  },
  {
    path: "/v1/focus-profiles",
    name: "FocusProfile",
    body: { ags, title: "Unna im Fokus", text: "Eine Stadt am Hellweg." },
    patch: { publishedOn: "2026-11-22" },
  },
  {
    path: "/v1/competition-entries",
    name: "CompetitionEntry",
    body: {
      competition: "Ab in die Mitte",
      year: 2026,
      ags,
      title: "Lichter",
      description: "Licht im Winter.",
    },
    patch: { award: "Preis der Jury" },
  },
  {
    path: "/v1/expertise-listings",
    name: "ExpertiseListing",
    body: { kind: "offer", ags, title: "Kataster", description: "Wir zeigen es.", topicIds },
    patch: { withdrawn: true },
  },
  {
    path: "/v1/working-groups",
    name: "WorkingGroup",
    body: { title: "AG Leerstand", networkId, state: "running" },
    patch: { state: "completed" },
  },
  {
    path: "/v1/contacts",
    name: "Contact",
    body: { memberId: ags, networkId, on: "2026-11-20", channel: "phone", purpose: "rota", reached: true },
    patch: { note: "Ruft zurück." },
  },
  {
    path: "/v1/consultation-cases",
    name: "ConsultationCase",
    body: { ags, openedOn: "2026-11-20", channel: "phone", question: "Wie beginnt man?" },
    patch: { closedOn: "2026-11-21" },
  },
  {
    path: "/v1/event-contributions",
    name: "EventContribution",
    body: { ags, title: "Vortrag", description: "Was in Unna gelang." },
    patch: { topicIds },
  },
  {
    path: "/v1/communications",
    name: "Communication",
    body: { kind: "newsletter", subject: "Neues", text: "Liebe Mitglieder" },
    patch: { subject: "Neues im November" },
  },
  {
    path: "/v1/application-checklists",
    name: "Checklist",
    body: {
      programmeId: "staedtebaufoerderung",
      title: "Antrag",
      items: [{ what: "Lageplan", kind: "document", certainty: "documented", sourceId: "geschaeftsstelle" }],
    },
    patch: { title: "Der Antrag" },
  },
  {
    path: "/v1/roles",
    name: "Role",
    body: { networkId, role: "chair", validity },
    patch: { note: "Nachgefragt." },
  },
  {
    path: "/v1/bodies",
    name: "Body",
    body: { kind: "board", name: "Vorstand", networkId },
    patch: { note: "Nachgefragt." },
  },
  {
    path: "/v1/offices",
    name: "Office",
    body: { networkId, name: "Geschäftsstelle" },
    patch: { note: "Nachgefragt." },
  },
  {
    path: "/v1/fee-rules",
    name: "FeeRule",
    body: { networkId, validity },
    patch: { note: "Nachgefragt." },
  },
  {
    path: "/v1/tenants",
    name: "Tenant",
    body: { id: "6a6d4a0e-7f3b-4a4a-9c57-0d2b2c1f8e11", ags },
    patch: { revoked: true },
  },
];
