import { describe, expect, it } from "vitest";
import { readFigures } from "./read-figures.js";

function told(text: string): string[] {
  return readFigures(text).map(({ value, unit }) => `${value} ${unit}`);
}

describe("readFigures", () => {
  it.each([
    {
      name: "amounts and what they are for",
      text: "61,7 Millionen Euro für 66 Projekte in 60 Kommunen",
      figures: ["61.7 million EUR", "66 projects", "60 municipalities"],
    },
    {
      name: "a number of what was counted before",
      text: "Ausgewählt wurden 238 Kommunen; am Ende waren es 217.",
      figures: ["238 municipalities", "217 municipalities"],
    },
    {
      name: "a row of which the last alone says what it counts",
      text: "Stadtumbau 260, Soziale Stadt 190 und Stadtgrün 50 Millionen Euro.",
      figures: ["260 million EUR", "190 million EUR", "50 million EUR"],
    },
    {
      name: "a part of what is counted behind it",
      text: "Gefördert wurden 26 von 45 beantragten Projekten.",
      figures: ["26 projects", "45 projects"],
    },
    {
      name: "what is paid or done each year",
      text: "Der Beitrag ist 2.000 Euro im Jahr, das Heft erscheint zweimal jährlich.",
      figures: ["2000 EUR a year", "2 times a year"],
    },
    {
      name: "nothing in dates, paragraphs, ranges and ordinals",
      text: "Am 14. Juli 2009, nach §§ 136-191, zum 50. Jubiläum: zwischen 200 und 400 Personen, 20 bis 30 Personen.",
      figures: [],
    },
    {
      name: "nothing where what is counted is not known",
      text: "75 Kommunen, dazu 3 Organisationen.",
      figures: ["75 municipalities"],
    },
  ])("reads $name", ({ text, figures }) => {
    expect(told(text)).toEqual(figures);
  });

  it("knows the town, the funder and the words beside a number, and whether it is a part", () => {
    const [oberhausen, bund, rathaus] = readFigures(
      "Oberhausen (rund 2,9 Millionen Euro), 115 Millionen vom Bund, davon 7,1 Millionen Euro für das Rathaus; die Mittel kamen von 3 Orten.",
    );
    expect(oberhausen).toMatchObject({ place: "05119000", approximation: "about" });
    expect(bund).toMatchObject({ funder: "bund" });
    expect(rathaus).toMatchObject({ isPart: true, beside: new Set(["rathaus"]) });
    expect(rathaus?.place).toBeUndefined();
  });
});
