import type { MunicipalGrant } from "../funding/allocation.js";

/** Chosen without an amount in the source. */
const chosen = [
  "05958004", // Arnsberg
  "05974008", // Bad Sassendorf
  "05766012", // Barntrup
  "05711000", // Bielefeld
  "05314000", // Bonn
  "05512000", // Bottrop
  "05562008", // Datteln
  "05558016", // Dülmen
  "05111000", // Düsseldorf
  "05113000", // Essen
  "05954012", // Gevelsberg
  "05562014", // Gladbeck
  "05162008", // Grevenbroich
  "05915000", // Hamm
  "05962024", // Iserlohn
  "05315000", // Köln
  "05158020", // Langenfeld (Rhld.)
  "05558024", // Lüdinghausen
  "05562024", // Marl
  "05158026", // Monheim am Rhein
  "05117000", // Mülheim an der Ruhr
  "05515000", // Münster
  "05554048", // Rhede
  "05978028", // Schwerte
  "05570040", // Sendenhorst
  "05954028", // Sprockhövel
  "05958044", // Sundern (Sauerland)
  "05382068", // Troisdorf
  "05166032", // Viersen
  "05570052", // Warendorf
  "05378032", // Wermelskirchen
];

/** The 34 municipalities of North Rhine-Westphalia in the federal programme ZIZ, state of 31 January 2022. */
export const zizMunicipalities: readonly MunicipalGrant[] = [
  grant("05119000", 2_900_000, "about"), // Oberhausen
  grant("05911000", 2_300_000, "a-good"), // Bochum
  grant("05124000", 2_000_000, "about"), // Wuppertal
  ...chosen.map((ags) => grant(ags)),
];

function grant(
  ags: string,
  eur?: number,
  approximation: MunicipalGrant["approximation"] = "about",
): MunicipalGrant {
  return {
    programmeId: "ziz",
    ags,
    year: 2022,
    ...(eur === undefined ? {} : { eur }),
    approximation,
    certainty: "documented",
    sourceId: "ziz-news-2022",
  };
}
