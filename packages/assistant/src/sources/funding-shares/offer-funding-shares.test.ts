import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createFundingShareSource } from "./offer-funding-shares.js";

const offer = createFundingShareSource(facts);
const noOtherWords = new Set<string>();

async function ask(question: string) {
  const [candidate] = await offer(readForTest(question, noOtherWords));
  return candidate?.draft;
}

/** The sums are worked out by hand from the rates that the facts state. */
describe("what a programme would pay of named costs", () => {
  it.each([
    {
      question: "Unser Umbau kostet 1,5 Mio. €. Wie hoch ist unser Eigenanteil?",
      values: [900_000, 600_000, 600_000, 1_200_000],
      why: "the regular rate of 60 per cent holds where no programme is named, between 40 and 80 per cent",
    },
    {
      question: "Unser Projekt kostet eine halbe Million, was bekommen wir vom Sofortprogramm Innenstadt?",
      values: [450_000, 50_000],
      why: "the programme that is named paid 90 per cent",
    },
    {
      question: "Bei Lebendige Zentren: 2 Mio. Euro Kosten, was bleibt an uns hängen?",
      values: [1_200_000, 800_000],
      why: "the programme has the regular rate",
    },
  ])("is $values for „$question“, because $why", async ({ question, values }) => {
    const draft = await ask(question);
    expect(draft?.calculations?.map(({ value }) => value)).toEqual(values);
    for (const { evidence } of draft?.statements ?? []) expect(evidence.length).toBeGreaterThan(0);
  });

  it("leaves it to the authority to say what counts", async () => {
    const text = (await ask("Unser Umbau kostet 500.000 Euro. Wie viel Zuschuss bekommen wir?"))?.statements
      .map((statement) => statement.text)
      .join("\n");
    expect(text).toContain("Bezirksregierung");
    expect(text).toContain("als wären die Kosten ganz zuwendungsfähig");
  });

  it.each([
    { question: "Wie hoch ist der Eigenanteil?", why: "no costs are named" },
    { question: "Der Antrag kostet 300 Euro Gebühr, bekommen wir die erstattet?", why: "it is a fee" },
    { question: "Wie viel Zuschuss gab es 2020 bei 2 Mio. Euro Kosten?", why: "a year asks for what was" },
    { question: "Das Land gab 5 Millionen Euro für Digitales.", why: "nothing is built" },
    { question: "Unser Umbau kostet 1,5 Mio. €. Wer plant so etwas?", why: "no share is asked for" },
  ])("is not worked out for „$question“, because $why", async ({ question }) => {
    expect(await ask(question)).toBeUndefined();
  });
});
