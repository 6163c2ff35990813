import { type RetrievedPassage, splitSentences } from "@stadtlotse/knowledge-base";
import { describe, expect, it } from "vitest";
import { widenPlace } from "./widen-place.js";

const base = 100;

/** What is shown around a part of a passage that begins at offset 100 of its document. */
function widened(text: string, part: string, mostOfPlace = 420): string {
  const at = text.indexOf(part);
  const start = base + at;
  const sentence = { text: part, start, end: start + part.length, score: 1, locator: {} };
  const passage = { text, start: base, sentences: [sentence] } as unknown as RetrievedPassage;
  const place = widenPlace(passage, sentence, mostOfPlace, splitSentences(text));
  expect(text.slice(place.start - base, place.end - base)).toBe(place.text);
  return place.text;
}

describe("the place around a sentence", () => {
  it("is a list with the sentence that introduces it, for each of its items", () => {
    const list = "Beizufügen sind:\n- ein Lageplan\n- drei Angebote";
    expect(
      widened(`Der Antrag ist schriftlich zu stellen.\n\n${list}\n\nEr wird geprüft.`, "drei Angebote"),
    ).toBe(list);
    expect(widened(list, "Beizufügen sind:")).toBe(list);
  });

  it("goes on with the list that its last sentence introduces", () => {
    const text = "Anträge nimmt das Amt an. Beizufügen sind:\n\n- ein Lageplan\n- drei Angebote";
    expect(widened(text, "Anträge nimmt das Amt an.")).toBe(text);
    expect(widened(text, "Anträge nimmt das Amt an.", 45)).toBe("Anträge nimmt das Amt an. Beizufügen sind:");
  });

  it("is the paragraph, and no more", () => {
    const paragraph = "Die Miete ist niedrig. Üblich sind drei Monate. Danach wird neu verhandelt.";
    expect(widened(`Vorher.\n\n${paragraph}\n\nNachher.`, "Üblich sind drei Monate.")).toBe(paragraph);
  });

  it("is what a sentence that points back needs, where there is no room for more", () => {
    const text = "Der Saal kostet 280 Euro. Dazu kommt die Reinigung. Sie wird gesondert berechnet.";
    expect(widened(text, "Dazu kommt die Reinigung.", 55)).toBe(
      "Der Saal kostet 280 Euro. Dazu kommt die Reinigung.",
    );
  });

  it("is one row of a longer table", () => {
    const rows = ["Stand – Gebühr: 11 €", "Strom – Gebühr: 6 €", "Saal – Gebühr: 280 €"];
    expect(widened(rows.join("\n"), rows[1] ?? "", 30)).toBe(rows[1]);
  });
});
