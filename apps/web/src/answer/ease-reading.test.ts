import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { easeReading } from "./ease-reading.js";

describe("reading eased", () => {
  it.each([
    {
      name: "takes brackets out, each with the mark of its sentence",
      text: "Das Netzwerk hat 130 Mitglieder (Stand: März 2021). [1]",
      expected: ["Das Netzwerk hat 130 Mitglieder. [1]", "Stand: März 2021. [1]"],
    },
    {
      name: "breaks at a semicolon",
      text: "Der Vorsitz liegt bei Bocholt; die Geschäftsstelle ist in Münster. [2]",
      expected: ["Der Vorsitz liegt bei Bocholt. [2]", "Die Geschäftsstelle ist in Münster. [2]"],
    },
    {
      name: "leaves together what is listed, and a word or two in brackets",
      text: "Am besten passt: Lebendige Zentren (Bund und Land). Passt zu: Leerstand; Plätze. [1]",
      expected: ["Am besten passt: Lebendige Zentren (Bund und Land).", "Passt zu: Leerstand; Plätze. [1]"],
    },
    {
      name: "takes out of brackets what is long",
      text: "Ein Topf (er zahlt kleine Projekte in einem Gebiet). [1]",
      expected: ["Ein Topf. [1]", "Er zahlt kleine Projekte in einem Gebiet. [1]"],
    },
    {
      name: "knows a day of a month and an abbreviation from the end of a sentence",
      text: "Zum 1. Januar 2024 gingen z. B. fünf Netzwerke auf. Sie bestehen fort.",
      expected: ["Zum 1. Januar 2024 gingen z. B. fünf Netzwerke auf.", "Sie bestehen fort."],
    },
    {
      name: "ends a sentence with a year",
      text: "Das war 2021. Danach kam mehr. [1]",
      expected: ["Das war 2021.", "Danach kam mehr. [1]"],
    },
    {
      name: "makes a line of each item",
      text: "- Beratung [1]\n- Austausch [2]",
      expected: ["Beratung. [1]", "Austausch. [2]"],
    },
  ])("$name", ({ text, expected }) => {
    expect(easeReading(text)).toEqual(expected);
  });

  it("loses no word and no mark, whatever the text is", () => {
    const piece = fc.constantFrom(
      "Das Netz",
      "(Stand: 2021)",
      "; ",
      ". ",
      " [1]",
      " [2]",
      "\n",
      "und mehr",
      "1. ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(" ");
        const eased = easeReading(text).join(" ").toLocaleLowerCase("de");
        for (const word of ["netz", "2021", "mehr", "[1]", "[2]"]) {
          if (text.toLocaleLowerCase("de").includes(word)) expect(eased).toContain(word);
        }
      }),
    );
  });
});
