import { describe, expect, it } from "vitest";
import { collectWords, joinLines } from "./join-lines.js";

describe("joinLines", () => {
  const words = collectWords(["Das Know-how und die Nord-Süd-Achse", "der E-Mail-verkehr"]);

  it.each([
    { name: "a divided word", lines: ["Städtebau-", "förderung"], expected: "Städtebauförderung" },
    { name: "a shortened compound", lines: ["Stadt-", "und Ortskerne"], expected: "Stadt- und Ortskerne" },
    { name: "a compound of names", lines: ["Bund-", "Länder-Programm"], expected: "Bund-Länder-Programm" },
    { name: "a word that the document hyphenates", lines: ["Know-", "how"], expected: "Know-how" },
    { name: "a soft hyphen", lines: ["Quartiers\u00ad", "management"], expected: "Quartiersmanagement" },
    { name: "a range of years", lines: ["2017-", "2020"], expected: "2017-2020" },
    { name: "a dash", lines: ["Förderung -", "und mehr"], expected: "Förderung - und mehr" },
    {
      name: "a web address",
      lines: ["https://nrw.de/", "foerderung"],
      expected: "https://nrw.de/foerderung",
    },
    { name: "plain lines", lines: ["Die Frist", "endet bald."], expected: "Die Frist endet bald." },
  ])("joins $name", ({ lines, expected }) => {
    expect(joinLines(lines, words)).toBe(expected);
  });
});
