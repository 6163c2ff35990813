import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import type { Attribute, RegisterQuery } from "./query.js";
import { readRegisterQuery } from "./read-query.js";

/** Wordings by somebody who had not seen the code, twenty or so for each kind of question. */
const wordings = JSON.parse(
  readFileSync(new URL("everyday-wordings.de.json", import.meta.url), "utf8"),
) as Record<string, string[]>;

const names: readonly Readonly<Record<string, string>>[] = [
  {
    kommune: "Unna",
    kommune2: "Kamen",
    kreis: "Kreis Unna",
    regierungsbezirk: "Arnsberg",
    zahl: "20.000",
  },
  {
    kommune: "Bad Driburg",
    kommune2: "Warburg",
    kreis: "Kreis Höxter",
    regierungsbezirk: "Detmold",
    zahl: "15.000",
  },
];

const noOtherWords = new Set<string>();

function read(question: string): RegisterQuery | undefined {
  const understood = readRegisterQuery(readForTest(question, noOtherWords).understanding);
  return understood && understood.certainty > 0.6 ? understood.query : undefined;
}

const asks = (attribute: Attribute) => (query: RegisterQuery) =>
  ("attributes" in query && query.attributes.includes(attribute)) ||
  ("attribute" in query && query.attribute === attribute);
const selects = (query: RegisterQuery) => query.wants === "list" || query.wants === "count";
const ranks =
  (direction: "most" | "least") =>
  (query: RegisterQuery): boolean =>
    (query.wants === "rank" && query.orders[0]?.direction === direction) ||
    (query.wants === "position" && query.direction === direction);

const kinds: Readonly<Record<string, (query: RegisterQuery) => boolean>> = {
  "municipality-kreis": asks("kreis"),
  "municipality-regierungsbezirk": asks("regierungsbezirk"),
  "municipality-population": asks("population"),
  "municipality-area": (query) =>
    asks("area")(query) ||
    asks("density")(query) ||
    (query.wants === "compare" && query.measures[0] === "area"),
  "municipality-type": asks("type"),
  "municipalities-list": selects,
  "municipalities-count": (query) => selects(query) || asks("count")(query),
  "area-population": asks("population"),
  "largest-municipality": (query) => ranks("most")(query) || query.wants === "list",
  "smallest-municipality": (query) => ranks("least")(query) || query.wants === "list",
  "similar-municipalities": (query) => query.wants === "nearest",
  "compare-population": (query) => query.wants === "compare",
};

describe("everyday wordings of questions on the register", () => {
  it.each(Object.keys(kinds))("of the kind %s are understood, all but a few", (kind) => {
    const asked = (wordings[kind] ?? []).flatMap((wording) =>
      names.map((slots) => wording.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? slot)),
    );
    const missed = asked.filter((question) => {
      const query = read(question);
      return query === undefined || !kinds[kind]?.(query);
    });
    expect(asked.length).toBeGreaterThan(30);
    expect(missed.length / asked.length, missed.join("\n")).toBeLessThanOrEqual(0.15);
  });
});

describe("a share of one town", () => {
  it("is not what is asked for where two are set side by side", () => {
    expect(read("Wie viel Prozent mehr Einwohner hat Münster als Bielefeld?")).toMatchObject({
      wants: "compare",
    });
  });
});

describe("questions that the register does not answer", () => {
  it.each([
    "Wie viele Leute arbeiten in der Geschäftsstelle in Münster?",
    "Welche Kommunen im Kreis Unna haben einen Citymanager?",
    "Wer steht an der Spitze von Unna?",
    "Wie viel bekam Gelsenkirchen mehr als Essen?",
    "Was bekommt Unna an Förderung?",
    "Ab wie vielen Einwohnern ist man Große kreisangehörige Stadt?",
    "Wie viele Mitglieder hat das Netzwerk Innenstadt NRW?",
  ])("are left to others: %s", (question) => {
    expect(read(question)).toBeUndefined();
  });

  it("are declined where they name a place outside the Land", () => {
    expect(read("Wie viele Einwohner hat die Stadt Osnabrück?")).toEqual({
      wants: "unknown-place",
      name: "Osnabrück",
    });
    expect(read("In welchem Kreis liegt Hannover?")).toEqual({ wants: "unknown-place", name: "Hannover" });
  });
});
