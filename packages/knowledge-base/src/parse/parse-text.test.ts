import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseText } from "./parse-text.js";

describe("parseText", () => {
  it("keeps every line of the file on its line", () => {
    const source =
      "VERANSTALTUNGEN\n\n- > **Tagung Innenstadt**\neröffnet das **Fachthema** des Jahres.\n\nEnde.";
    expect(parseText(source).text).toBe(
      "VERANSTALTUNGEN\n\n- Tagung Innenstadt\neröffnet das Fachthema des Jahres.\n\nEnde.",
    );
  });

  it("writes rows of a table of ticks with the heads of their columns", () => {
    const { text, blocks } = parseText(
      "\talle Städte\tMitglieder\nLeistungen\tBasisangebot\tMehrwertangebot\nBERATUNG\t\t\nBeratung vor Ort\t\tX\nInfos\tX\tX",
    );
    expect(text.split("\n").slice(2)).toEqual([
      "BERATUNG",
      "Beratung vor Ort – Basisangebot: –; Mehrwertangebot: X",
      "Infos – Basisangebot: X; Mehrwertangebot: X",
    ]);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      "table-row",
      "table-row",
      "heading",
      "table-row",
      "table-row",
    ]);
  });

  it.each([
    { name: "a short line above a paragraph", first: "Hintergrund", isHeading: true },
    { name: "a shouted line", first: "INTERNATIONALE KOOPERATIONEN", isHeading: true },
    {
      name: "a dated title",
      first: "30.03.2020\nStädtebauförderung NRW: 396,6 Millionen Euro",
      isHeading: true,
    },
    { name: "a label", first: "Geschäftsstelle bei der Stadt Essen:", isHeading: true },
    { name: "a sentence", first: "Das Netz ist offen.", isHeading: false },
    { name: "a link that speaks to the reader", first: "Lesen Sie hier alle Meldungen", isHeading: false },
    { name: "an address", first: "48143 Münster", isHeading: false },
    { name: "two lines of an address", first: "Schorlemerstraße 4\n48143 Münster", isHeading: false },
  ])("takes $name for a heading: $isHeading", ({ first, isHeading }) => {
    const { blocks } = parseText(`${first}\n\nDas ist ein Absatz, der darunter steht.`);
    expect(blocks[0]?.kind === "heading").toBe(isHeading);
  });

  it("finds the name that comes back in the text and calms it", () => {
    const source =
      "INTRO\n\nNETZWERK INNENSTADT NRW\n\nText.\n\nNETZWERK INNENSTADT NRW\n\nText.\n\nNETZWERK INNENSTADT NRW\n\nText.";
    expect(parseText(source).metadata.title).toBe("Netzwerk Innenstadt NRW");
  });

  it("takes a numbered line for the heading of the text below it, and no wrapped date for an item", () => {
    const { text, blocks, metadata } = parseText(
      "Kreis Musterland\n\nRundschreiben 3: Ausbau\n\nSehr geehrte Damen und Herren,\n\n1. Verlegetiefe\nDie Überdeckung beträgt 40 Zentimeter. Wir treffen uns am\n20. März um 10 Uhr im Kreishaus.",
    );
    expect(blocks.slice(-2).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      "heading: Verlegetiefe",
      "paragraph: Die Überdeckung beträgt 40 Zentimeter. Wir treffen uns am\n20. März um 10 Uhr im Kreishaus.",
    ]);
    expect(metadata.title).toBe("Rundschreiben 3: Ausbau");
  });

  it("finds the date for which the text speaks", () => {
    expect(parseText("Mitgliedsstädte;\nStand: März 2021").metadata.inferredAsOf).toBe("2021-03");
  });

  it("loses no word and lays blocks side by side, whatever the text", () => {
    const line = fc.constantFrom(
      "",
      "Wort",
      "- Punkt",
      "LAUT",
      "Ein Satz. Noch einer.",
      "a\tb\tc",
      "1. Erstens",
      "30.03.2020",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const source = lines.join("\n");
        if (!/\p{L}|\p{N}/u.test(source)) return;
        const { text, blocks } = parseText(source);
        expect(text.split("\n")).toHaveLength(lines.length);
        const kept = new Set(
          blocks.flatMap(({ start, end }) => text.slice(start, end).match(/\p{L}+/gu) ?? []),
        );
        for (const word of source.match(/\p{L}+/gu) ?? []) expect(kept).toContain(word);
        blocks.reduce((before, { start, end }) => {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          return end;
        }, 0);
      }),
    );
  });
});
