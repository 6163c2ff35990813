import { describe, expect, it } from "vitest";
import { DomainError } from "../errors.js";
import { municipalities } from "../reference/municipalities.js";
import { createMunicipalityDirectory } from "./municipality-directory.js";
import { parseAgs } from "./parse-ags.js";
import type { MunicipalityLookup, PlaceLookup } from "./place.js";

const directory = createMunicipalityDirectory(municipalities);

const municipalityName = (lookup: MunicipalityLookup) =>
  lookup.outcome === "found" ? lookup.municipality.name : lookup.outcome;

function readings(lookup: PlaceLookup): string[] {
  if (lookup.outcome === "unknown") return [];
  const places = lookup.outcome === "found" ? [lookup.place] : lookup.readings;
  return places.map((place) =>
    place.kind === "municipality" ? `Stadt ${place.municipality.name}` : place.name,
  );
}

describe("the key of a municipality", () => {
  it.each(["5978036", "059780366", "00978036", "17978036", "O5978036", "", " 05978036"])(
    "refuses %j and names it",
    (text) => {
      expect(() => parseAgs(text)).toThrow(
        new DomainError("INVALID_AGS", `"${text}" is not an AGS: eight digits, for example 05978036`),
      );
    },
  );

  it("finds the municipality, or nothing where there is none", () => {
    expect(directory.byAgs("05978036")?.name).toBe("Unna");
    expect(directory.byAgs("05978037")).toBeUndefined();
    expect(() => directory.byAgs("978036")).toThrow(DomainError);
  });
});

describe("finding a municipality", () => {
  it.each([
    { text: "Mönchengladbach", name: "Mönchengladbach" },
    { text: "moenchengladbach", name: "Mönchengladbach" },
    { text: "Monchengladbach", name: "Mönchengladbach" },
    { text: "MÖNCHENGLADBACH", name: "Mönchengladbach" },
    { text: "M'gladbach", name: "Mönchengladbach" },
    { text: "M’gladbach", name: "Mönchengladbach" },
    { text: "B'Gladbach", name: "Bergisch Gladbach" },
    { text: "Langenfeld (Rhld.)", name: "Langenfeld (Rhld.)" },
    { text: "Langenfeld (Rheinland)", name: "Langenfeld (Rhld.)" },
    { text: "Langenfeld", name: "Langenfeld (Rhld.)" },
    { text: "Mülheim a. d. Ruhr", name: "Mülheim an der Ruhr" },
    { text: "Mülheim/Ruhr", name: "Mülheim an der Ruhr" },
    { text: "Muelheim", name: "Mülheim an der Ruhr" },
    { text: "Haltern", name: "Haltern am See" },
    { text: "Wiedenbrück", name: "Rheda-Wiedenbrück" },
    { text: "Salzuflen", name: "Bad Salzuflen" },
    { text: "St. Augustin", name: "Sankt Augustin" },
    { text: "Halle/Westf.", name: "Halle (Westf.)" },
    { text: "die Stadt Unna", name: "Unna" },
    { text: "Landeshauptstadt Düsseldorf", name: "Düsseldorf" },
    { text: "Gemeinde Ense", name: "Ense" },
    { text: "Klingenstadt Solingen", name: "Solingen" },
    { text: "Alte Hansestadt Lemgo", name: "Lemgo" },
    { text: "Universitätsstadt Siegen", name: "Siegen" },
    { text: "Münster (Westf.)", name: "Münster" },
    { text: "Hamm/Westf.", name: "Hamm" },
    { text: "Mülheim a.d.R.", name: "Mülheim an der Ruhr" },
    { text: "Neunkirchen", name: "Neunkirchen" },
    { text: " 05978036 ", name: "Unna" },
    { text: "Hamburg", name: "unknown" },
    { text: "Stadt", name: "unknown" },
    { text: "", name: "unknown" },
  ])("reads $text as $name", ({ text, name }) => {
    expect(municipalityName(directory.findMunicipality(text))).toBe(name);
  });

  it("finds all 396 by their names, in the register's and in everyday spelling, with and without umlauts", () => {
    const spellings = [
      (name: string) => name,
      (name: string) => name.toUpperCase(),
      (name: string) => `Stadt ${name}`,
      (name: string) =>
        name
          .replace(/ä/g, "ae")
          .replace(/ö/g, "oe")
          .replace(/ü/g, "ue")
          .replace(/Ü/g, "Ue")
          .replace(/ß/g, "ss"),
      (name: string) => name.normalize("NFD").replace(/\p{M}/gu, ""),
    ];
    expect(municipalities).toHaveLength(396);
    for (const { name, officialName } of municipalities) {
      for (const spell of spellings)
        expect([name, municipalityName(directory.findMunicipality(spell(name)))]).toEqual([name, name]);
      expect(municipalityName(directory.findMunicipality(officialName))).toBe(name);
    }
  });

  it("admits that a contraction can mean two towns", () => {
    const lookup = directory.findMunicipality("G'kirchen");
    expect(lookup.outcome === "ambiguous" && lookup.readings.map(({ name }) => name)).toEqual([
      "Geilenkirchen",
      "Gelsenkirchen",
    ]);
  });

  it.each([
    { text: "Dormtund", suggestion: "Dortmund" },
    { text: "Mönchengladabch", suggestion: "Mönchengladbach" },
    { text: "Una", suggestion: undefined },
    { text: "Bilerbeck", suggestion: "Billerbeck" },
  ])("suggests $suggestion for $text and never guesses", ({ text, suggestion }) => {
    const lookup = directory.findMunicipality(text);
    expect(lookup.outcome === "unknown" && lookup.suggestions[0]?.name).toBe(suggestion);
  });
});

describe("finding a place", () => {
  it.each([
    { text: "Borken", expected: ["Stadt Borken", "Kreis Borken"] },
    { text: "Stadt Borken", expected: ["Stadt Borken"] },
    { text: "Kreis Borken", expected: ["Kreis Borken"] },
    { text: "Münster", expected: ["Stadt Münster", "Münster"] },
    { text: "Stadt Münster", expected: ["Stadt Münster"] },
    { text: "Regierungsbezirk Münster", expected: ["Münster"] },
    { text: "RB Arnsberg", expected: ["Arnsberg"] },
    { text: "Aachen", expected: ["Stadt Aachen", "Städteregion Aachen"] },
    { text: "Kreis Aachen", expected: ["Städteregion Aachen"] },
    { text: "Rhein-Erft-Kreis", expected: ["Rhein-Erft-Kreis"] },
    { text: "Lippe", expected: ["Kreis Lippe"] },
    { text: "Unna", expected: ["Stadt Unna", "Kreis Unna"] },
    { text: "Dortmund", expected: ["Stadt Dortmund"] },
    { text: "Hamburg", expected: [] },
  ])("reads $text as $expected", ({ text, expected }) => {
    expect(readings(directory.findPlace(text))).toEqual(expected);
  });
});
