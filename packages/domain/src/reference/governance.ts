import type {
  AdmissionRule,
  Body,
  CooperationAgreement,
  ExternalCooperation,
  Financing,
  Partnership,
} from "../networks/governance.js";

const innenstadt2021 = {
  networkId: "netzwerk-innenstadt-nrw",
  validity: { to: "2023-12-31" },
  asOf: "2021-03",
  certainty: "documented",
  sourceId: "innenstadt-brochure",
} as const;

const staedtenetz2015 = {
  networkId: "staedtenetz-soziale-stadt-nrw",
  validity: { to: "2023-12-31" },
  asOf: "2015-06",
  certainty: "documented",
  sourceId: "soziale-stadt-flyer",
} as const;

const umbrella2024 = {
  networkId: "netzwerk-stadtentwicklung-nrw",
  validity: { from: "2024" },
  asOf: "2024-late",
  certainty: "documented",
  sourceId: "dortmund-press",
} as const;

/** The bodies of the networks: one in Netzwerk Innenstadt NRW, others elsewhere. */
export const bodies: readonly Body[] = [
  {
    ...innenstadt2021,
    id: "netzwerk-innenstadt-nrw.members-assembly",
    kind: "members-assembly",
    name: "Mitgliederversammlung",
    composition: "alle Mitglieder",
    cadence: { text: "jährlich", perYear: 1 },
    powers: [
      "inhaltliche Weichenstellung",
      "Schwerpunkte der Arbeit der Geschäftsstelle",
      "Bausteine von Kommunikation, Beratung und Veranstaltungsprogramm",
    ],
    note: "Nach der Broschüre das einzige Gremium. Kurzfristige Planungen stimmen Ministerium und Vorsitz ab; die Geschäftsstelle stellt sie auf und setzt sie um.",
  },
  {
    ...innenstadt2021,
    id: "netzwerk-innenstadt-nrw.office",
    kind: "office",
    name: "Geschäftsstelle in Münster",
    powers: ["stellt Planungen auf und setzt sie um", "berät die Mitglieder"],
  },
  {
    ...staedtenetz2015,
    id: "staedtenetz-soziale-stadt-nrw.speakers",
    kind: "speakers",
    name: "zwei Sprecher",
    powers: ["vertreten das Städtenetz nach außen"],
  },
  {
    ...staedtenetz2015,
    id: "staedtenetz-soziale-stadt-nrw.advisory-board",
    kind: "advisory-board",
    name: "Beirat",
    powers: ["regelt die grundsätzlichen gemeinsamen Angelegenheiten"],
  },
  {
    ...staedtenetz2015,
    id: "staedtenetz-soziale-stadt-nrw.office",
    kind: "office",
    name: "Geschäftsstelle bei der Stadt Essen",
    powers: [],
  },
  {
    ...umbrella2024,
    id: "netzwerk-stadtentwicklung-nrw.board",
    kind: "board",
    name: "Vorstand",
    composition: "kommunale Vertreterinnen und Vertreter",
    powers: ["steuert das Netzwerk zusammen mit dem für Stadtentwicklung zuständigen Ministerium"],
  },
  {
    ...umbrella2024,
    id: "ag-stadtumbau.steering-group",
    networkId: "ag-stadtumbau",
    kind: "steering-group",
    name: "Lenkungskreis",
    cadence: { text: "in der Regel zweimal im Jahr" },
    powers: [],
    sourceId: "stadtentwicklung-ag-stadtumbau",
  },
];

/** Who stands by a network without being a member. */
export const partnerships: readonly Partnership[] = [
  partnership(innenstadt2021, "ministerium-stadtentwicklung-nrw", "support-content"),
  partnership(innenstadt2021, "ministerium-stadtentwicklung-nrw", "support-finance"),
  partnership(innenstadt2021, "staedtetag-nrw", "partner"),
  partnership(innenstadt2021, "staedte-und-gemeindebund-nrw", "partner"),
  partnership(staedtenetz2015, "difu", "permanent-participant"),
  partnership(staedtenetz2015, "staedtetag-nrw", "affiliation"),
  partnership(staedtenetz2015, "ministerium-stadtentwicklung-nrw", "support-finance"),
  partnership(umbrella2024, "ministerium-stadtentwicklung-nrw", "involved-on-occasion"),
  partnership(umbrella2024, "staedtetag-nrw", "support-content"),
  partnership(umbrella2024, "staedte-und-gemeindebund-nrw", "support-content"),
];

/** What the networks are paid from. */
export const financing: readonly Financing[] = [
  {
    ...staedtenetz2015,
    id: "staedtenetz-soziale-stadt-nrw.financing",
    sources: [
      "Kostenbeteiligung der Mitgliedsstädte",
      "projektbezogene Förderung durch das Land Nordrhein-Westfalen",
    ],
  },
];

/** Who may join, version by version. */
export const admissionRules: readonly AdmissionRule[] = [
  {
    ...innenstadt2021,
    id: "netzwerk-innenstadt-nrw.admission.2021",
    rule: "Das Netzwerk Innenstadt NRW ist grundsätzlich für alle Kommunen und Innenstadtakteure offen.",
  },
  {
    ...staedtenetz2015,
    id: "staedtenetz-soziale-stadt-nrw.admission.2015",
    rule: "Vertreten sind Kommunen, die sich im Bund-Länder-Programm „Soziale Stadt“ engagieren; offen ist das Städtenetz für weitere Städte, die sich für integrierte Stadtentwicklung interessieren.",
    requiresProgramme: "soziale-stadt",
  },
  {
    ...staedtenetz2015,
    id: "staedtenetz-soziale-stadt-nrw.admission.2020",
    rule: "Vertreten sind Kommunen, die sich am Programm „Soziale Stadt“ beteiligen oder noch in der Planungsphase sind.",
    requiresProgramme: "soziale-stadt",
    planningSuffices: true,
    asOf: "2020-03-30",
    sourceId: "soziale-stadt-home",
  },
  {
    ...umbrella2024,
    id: "netzwerk-stadtentwicklung-nrw.admission.2024",
    rule: "Das Netzwerk Stadtentwicklung NRW ist für alle Kommunen des Landes Nordrhein-Westfalen offen.",
  },
];

/** Signed agreements. */
export const cooperationAgreements: readonly CooperationAgreement[] = [
  {
    ...innenstadt2021,
    id: "netzwerk-innenstadt-nrw.agreement.2009",
    parties: ["Ministerium des Landes Nordrhein-Westfalen", "Stadt Bocholt"],
    date: "2009-07-14",
    subject: "Netzwerk Innenstadt NRW",
    sourceId: "innenstadt-joining",
  },
  {
    ...staedtenetz2015,
    id: "staedtenetz-soziale-stadt-nrw.agreement.2003",
    parties: ["Ministerium für Städtebau und Wohnen, Kultur und Sport des Landes Nordrhein-Westfalen"],
    date: "2003-04",
    subject: "ständige Zusammenarbeit",
    asOf: "2024",
    sourceId: "soziale-stadt-structure",
    note: "Das Faltblatt von 2015 nennt für 2003 den damals späteren Namen des Ministeriums (Bauen, Wohnen, Stadtentwicklung und Verkehr).",
  },
];

/** Exchange with other states and abroad. */
export const externalCooperations: readonly ExternalCooperation[] = [
  {
    ...innenstadt2021,
    id: "netzwerk-innenstadt-nrw.states",
    scope: "national",
    partners: ["Niedersachsen", "Mecklenburg-Vorpommern", "Hessen", "Thüringen", "Sachsen-Anhalt"],
    subject: "Berichte über die Arbeit des Netzwerks und den Wissenstransfer",
  },
  {
    ...innenstadt2021,
    id: "netzwerk-innenstadt-nrw.overijssel",
    scope: "international",
    partners: ["Provinz Overijssel"],
    subject: "Zusammenarbeit Provinz Overijssel und Münsterland",
  },
  {
    ...innenstadt2021,
    id: "netzwerk-innenstadt-nrw.lebanon",
    scope: "international",
    partners: ["libanesische Kleinstädte", "Engagement Global", "Initiative Kommunales Know-how für Nahost"],
    subject: "Austausch mit kommunalen Vertretern libanesischer Kleinstädte",
  },
];

type Origin = typeof innenstadt2021 | typeof staedtenetz2015 | typeof umbrella2024;

function partnership(origin: Origin, organisationId: string, kind: Partnership["kind"]): Partnership {
  return { ...origin, id: `${origin.networkId}.${organisationId}.${kind}`, organisationId, kind };
}
