import type { MembershipObservation } from "../memberships/membership.js";
import type { SourceId } from "./sources.js";

/** Ministry page of April 2013: the last complete list of municipalities in Netzwerk Innenstadt NRW that is known. */
const innenstadt2013 = [
  "05112000", // Duisburg
  "05113000", // Essen
  "05114000", // Krefeld
  "05116000", // Mönchengladbach
  "05117000", // Mülheim an der Ruhr
  "05122000", // Solingen
  "05154036", // Kleve
  "05154044", // Rees
  "05154052", // Straelen
  "05158016", // Hilden
  "05158028", // Ratingen
  "05166012", // Kempen
  "05166036", // Willich
  "05170008", // Dinslaken
  "05170044", // Voerde (Niederrhein)
  "05315000", // Köln
  "05316000", // Leverkusen
  "05362004", // Bedburg
  "05362012", // Brühl
  "05374012", // Gummersbach
  "05374036", // Radevormwald
  "05512000", // Bottrop
  "05513000", // Gelsenkirchen
  "05515000", // Münster
  "05554004", // Ahaus
  "05554008", // Bocholt
  "05554012", // Borken
  "05554016", // Gescher
  "05554020", // Gronau (Westf.)
  "05554068", // Vreden
  "05558008", // Billerbeck
  "05558016", // Dülmen
  "05558020", // Havixbeck
  "05562004", // Castrop-Rauxel
  "05562012", // Dorsten
  "05562014", // Gladbeck
  "05562032", // Recklinghausen
  "05562036", // Waltrop
  "05566004", // Altenberge
  "05566008", // Emsdetten
  "05566012", // Greven
  "05566028", // Ibbenbüren
  "05566068", // Ochtrup
  "05566076", // Rheine
  "05570004", // Ahlen
  "05570016", // Drensteinfurt
  "05570020", // Ennigerloh
  "05570028", // Oelde
  "05570040", // Sendenhorst
  "05570044", // Telgte
  "05711000", // Bielefeld
  "05754008", // Gütersloh
  "05758012", // Herford
  "05758036", // Vlotho
  "05762004", // Bad Driburg
  "05766008", // Bad Salzuflen
  "05770024", // Minden
  "05774016", // Büren
  "05774032", // Paderborn
  "05911000", // Bochum
  "05914000", // Hagen
  "05915000", // Hamm
  "05954008", // Ennepetal
  "05954036", // Witten
  "05958004", // Arnsberg
  "05958044", // Sundern (Sauerland)
  "05958048", // Winterberg
  "05962032", // Lüdenscheid
  "05962040", // Menden (Sauerland)
  "05970024", // Kreuztal
  "05970040", // Siegen
  "05978024", // Lünen
  "05978028", // Schwerte
  "05978036", // Unna
  "05978040", // Werne
];

/** Municipalities of the Smart City special project, which come from the network. */
const innenstadt2021 = [
  "05570008", // Beckum
  "05558008", // Billerbeck
  "05570016", // Drensteinfurt
  "05515000", // Münster
  "05970040", // Siegen
  "05978036", // Unna
  "05958048", // Winterberg
];

/** Named as members in the neighbourhood by the City of Meerbusch. */
const innenstadt2023 = [
  "05114000", // Krefeld
  "05166036", // Willich
  "05162016", // Kaarst
  "05162024", // Neuss
];

/** The excerpt of the ministry page ends here; it counts 32 members in all. */
const sozialeStadt2013 = [
  "05111000", // Düsseldorf
  "05112000", // Duisburg
  "05113000", // Essen
  "05170008", // Dinslaken
  "05314000", // Bonn
  "05334002", // Aachen
  "05334008", // Baesweiler
  "05358008", // Düren
  "05362012", // Brühl
  "05562004", // Castrop-Rauxel
  "05562012", // Dorsten
  "05570004", // Ahlen
  "05766020", // Detmold
  "05913000", // Dortmund
];

/** Sites on the map of the association that bear the name of their municipality. */
const historicCores = [
  "05154024", // Kalkar
  "05154060", // Wachtendonk
  "05166012", // Kempen
  "05170052", // Xanten
  "05334020", // Monschau
  "05358044", // Nideggen
  "05366004", // Bad Münstereifel
  "05366008", // Blankenheim
  "05374004", // Bergneustadt
  "05374016", // Hückeswagen
  "05566088", // Tecklenburg
  "05570044", // Telgte
  "05570052", // Warendorf
  "05754028", // Rheda-Wiedenbrück
  "05754032", // Rietberg
  "05762016", // Brakel
  "05762020", // Höxter
  "05762028", // Nieheim
  "05762036", // Warburg
  "05766008", // Bad Salzuflen
  "05766016", // Blomberg
  "05766020", // Detmold
  "05766032", // Horn-Bad Meinberg
  "05766044", // Lemgo
  "05766052", // Lügde
  "05766060", // Schieder-Schwalenberg
  "05770024", // Minden
  "05958004", // Arnsberg
  "05958020", // Hallenberg
  "05958040", // Schmallenberg
  "05970016", // Freudenberg
  "05970028", // Bad Laasphe
  "05970040", // Siegen
  "05974028", // Lippstadt
  "05974040", // Soest
  "05974052", // Werl
  "05978036", // Unna
  "05978040", // Werne
];

/** Sites in a district, or a second site of a municipality. */
const historicDistricts = {
  "05111000": "Düsseldorf-Kaiserwerth",
  "05114000": "Krefeld-Linn",
  "05120000": "Remscheid-Lennep",
  "05122000": "Solingen-Gräfrath",
  "05158032": "Velbert-Langenberg",
  "05162020": "Korschenbroich-Liedberg",
  "05334002": "Aachen-Kornelimünster",
  "05334032": "Stolberg (Rhld.), Stolberg-Breinig",
  "05366012": "Dahlem-Kronenburg",
  "05366020": "Hellenthal-Reifferscheid",
  "05366028": "Mechernich-Kommern",
  "05366036": "Schleiden-Olef",
  "05382020": "Hennef-Stadt Blankenberg",
  "05562020": "Herten-Westerholt",
  "05566084": "Steinfurt-Burgsteinfurt",
  "05954016": "Hattingen, Hattingen-Blankenstein",
  "05958032": "Meschede-Eversberg",
  "05970004": "Bad Berleburg, Bad Berleburg-Elsoff",
} satisfies Record<string, string>;

/** Joined at the turn of a year shortly before the page was written. */
const stadtumbau2023 = [
  "05358008", // Düren
  "05562014", // Gladbeck
  "05315000", // Köln
];

/** Lists that name all members of a network on their date: who is missing there was none. */
export const completeLists = [
  { networkId: "netzwerk-innenstadt-nrw", asOf: "2013-04", sourceId: "innenstadt-ministry-2013" },
  { networkId: "ag-historische-stadt-und-ortskerne-nrw", asOf: "2021", sourceId: "historische-kerne" },
] as const satisfies readonly Pick<MembershipObservation, "networkId" | "asOf" | "sourceId">[];

/** What public sources saw of memberships, each on its date; an observation is not a membership until today. */
export const membershipObservations: readonly MembershipObservation[] = [
  ...observed("netzwerk-innenstadt-nrw", "2013-04", "innenstadt-ministry-2013", innenstadt2013),
  ...organisationsObserved("2013-04", "innenstadt-ministry-2013", [
    "handelsverband-nrw",
    "nrw-urban",
    "rwgv",
  ]),
  ...observed("netzwerk-innenstadt-nrw", "2021-03", "innenstadt-brochure", innenstadt2021),
  ...organisationsObserved("2021-03", "innenstadt-brochure", ["handelsverband-nrw", "nrw-urban", "ihk-nrw"]),
  ...observed("netzwerk-innenstadt-nrw", "2023-03", "meerbusch-paper", innenstadt2023),
  ...observed("staedtenetz-soziale-stadt-nrw", "2013", "soziale-stadt-ministry-2013", sozialeStadt2013),
  ...observed("ag-historische-stadt-und-ortskerne-nrw", "2021", "historische-kerne", historicCores),
  ...Object.entries(historicDistricts).flatMap(([ags, sites]) =>
    observed(
      "ag-historische-stadt-und-ortskerne-nrw",
      "2021",
      "historische-kerne",
      [ags],
      `Standort: ${sites}`,
    ),
  ),
  ...observed(
    "stadtumbaunetzwerk-nrw",
    "2023",
    "stadtumbaunetzwerk-members",
    stadtumbau2023,
    "Seite undatiert",
  ),
  {
    networkId: "netzwerk-innenstadt-nrw",
    memberId: "05122000",
    memberKind: "municipality",
    status: "member",
    asOf: "2021-03",
    sourceId: "innenstadt-brochure",
    certainty: "documented",
    note: "Solingen stellt den stellvertretenden Vorsitz.",
  },
  {
    networkId: "netzwerk-innenstadt-nrw",
    memberId: "05562016",
    memberKind: "municipality",
    status: "member",
    asOf: "2021-03-01",
    sourceId: "haltern-news",
    certainty: "documented",
  },
  {
    networkId: "netzwerk-innenstadt-nrw",
    memberId: "05762016",
    memberKind: "municipality",
    status: "member",
    asOf: "2023",
    sourceId: "brakel-paper",
    certainty: "documented",
  },
  {
    networkId: "netzwerk-innenstadt-nrw",
    memberId: "05370016",
    memberKind: "municipality",
    status: "applicant",
    asOf: "2021",
    sourceId: "heinsberg-paper",
    certainty: "documented",
    note: "Der Rat hat den Beitritt beschlossen; vertreten sollte die Stadt ihr Technischer Beigeordneter. Der Beitritt selbst ist nicht belegt.",
  },
  {
    networkId: "netzwerk-innenstadt-nrw",
    memberId: "05162022",
    memberKind: "municipality",
    status: "applicant",
    asOf: "2023-03",
    sourceId: "meerbusch-paper",
    certainty: "documented",
    note: "Beschlussvorlage mit etwa 1.340 Euro im Jahr und einer Bindung von mindestens drei Jahren; der Beitritt selbst ist nicht belegt.",
  },
  {
    networkId: "staedtenetz-soziale-stadt-nrw",
    memberId: "05513000",
    memberKind: "municipality",
    status: "member",
    asOf: "2013",
    sourceId: "soziale-stadt-ministry-2013",
    certainty: "unconfirmed",
    note: "Der Name ist im gefundenen Auszug nach „Gel“ abgeschnitten.",
  },
  {
    networkId: "netzwerk-stadtentwicklung-nrw",
    memberId: "05913000",
    memberKind: "municipality",
    status: "member",
    asOf: "2024-late",
    sourceId: "dortmund-press",
    certainty: "documented",
  },
  {
    networkId: "netzwerk-stadtentwicklung-nrw",
    memberId: "05113000",
    memberKind: "municipality",
    status: "member",
    asOf: "2024",
    sourceId: "soziale-stadt-structure",
    certainty: "documented",
    note: "Die Stadt Essen leitet die AG Soziale Stadt.",
  },
  ...observed("netzwerk-stadtentwicklung-nrw", "2024-01", "driburg-news", [
    "05762016", // Brakel
    "05762028", // Nieheim
  ]),
  {
    networkId: "netzwerk-stadtentwicklung-nrw",
    memberId: "05558032",
    memberKind: "municipality",
    status: "applicant",
    asOf: "2024",
    sourceId: "nottuln-paper",
    certainty: "documented",
    note: "Beschlussvorlage 006/2024; der Beitritt selbst ist nicht belegt.",
  },
];

function observed(
  networkId: MembershipObservation["networkId"],
  asOf: string,
  sourceId: SourceId,
  municipalities: readonly string[],
  note?: string,
): MembershipObservation[] {
  return municipalities.map((memberId) => ({
    networkId,
    memberId,
    memberKind: "municipality",
    status: "member",
    asOf,
    sourceId,
    certainty: "documented",
    ...(note === undefined ? {} : { note }),
  }));
}

function organisationsObserved(
  asOf: string,
  sourceId: SourceId,
  organisations: readonly string[],
): MembershipObservation[] {
  return organisations.map((memberId) => ({
    networkId: "netzwerk-innenstadt-nrw",
    memberId,
    memberKind: "organisation",
    status: "member",
    asOf,
    sourceId,
    certainty: "documented",
  }));
}
