import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { createResponsibleOfficeSource } from "./offer-responsible-office.js";

const { vocabulary } = createFactIndex(facts);
const source = createResponsibleOfficeSource(facts);

async function told(question: string, ags?: string): Promise<string[]> {
  const [offer] = await source(readForTest(question, vocabulary, ags));
  return offer?.draft.statements.map(({ text }) => text) ?? [];
}

describe("the office that takes applications", () => {
  it.each([
    {
      question: "Wer ist Ansprechpartner für Städtebauförderung in Bielefeld?",
      says: "in Bielefeld ist die Bezirksregierung Detmold",
    },
    {
      question: "Welche Stelle ist im Märkischen Kreis für Förderanträge zuständig?",
      says: "im Märkischen Kreis ist die Bezirksregierung Arnsberg",
    },
    {
      question: "Wer prüft im Regierungsbezirk Köln die Förderanträge?",
      says: "im Regierungsbezirk Köln ist die Bezirksregierung Köln",
    },
  ])("is that of the place: „$question“", async ({ question, says }) => {
    expect((await told(question)).join(" ")).toContain(says);
  });

  it("is the asker's own where no place is named, and unknown where nobody says who asks", async () => {
    const question = "Wer bewilligt bei uns die Städtebauförderung?";
    expect((await told(question, "05978036")).join(" ")).toContain("Bezirksregierung Arnsberg");
    expect(await told(question)).toEqual([]);
  });

  it("is told with its address where that is known", async () => {
    expect((await told("Wo reicht Ahlen den Antrag auf Städtebauförderung ein?")).join(" ")).toContain(
      "Domplatz 1-3",
    );
  });

  it.each(["Wie viele Einwohner hat Bielefeld?", "Welches Amt in Aachen stellt Personalausweise aus?"])(
    "is no matter in „%s“",
    async (question) => {
      expect(await told(question)).toEqual([]);
    },
  );
});
