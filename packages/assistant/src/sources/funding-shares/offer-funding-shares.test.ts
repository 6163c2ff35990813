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
    {
      question: "Investitionspakt SIQ: 1,8 Mio. Euro Kosten, was wäre an uns hängen geblieben?",
      values: [1_620_000, 180_000],
      why: "of the programme the own share is told, 10 per cent",
    },
    {
      question: "ZIZ mit 400.000 Euro Kosten: Was mussten wir selbst zahlen?",
      values: [300_000, 100_000],
      why: "25 per cent were left to a municipality without another condition",
    },
    {
      question: "ZIZ mit 400.000 Euro Kosten in der Haushaltsnotlage: was bleibt an uns hängen?",
      values: [360_000, 40_000],
      why: "in that condition 10 per cent were left to it",
    },
    {
      question:
        "Wir bekommen den höchsten Fördersatz. Was bleibt bei 1,5 Mio. zuwendungsfähigen Ausgaben hängen?",
      values: [1_200_000, 300_000],
      why: "80 per cent is the highest of the rates",
    },
    {
      question: "Wie hoch ist maximal unser Eigenanteil bei einem Projekt mit 800.000 Euro Kosten?",
      values: [320_000, 480_000],
      why: "the most is left by the lowest rate, 40 per cent",
    },
    {
      question:
        "Das Projekt kostet 1 Mio. Euro, wir bekommen 70 Prozent Förderung. Wie hoch ist der Eigenanteil?",
      values: [700_000, 300_000],
      why: "the question says the rate itself",
    },
    {
      question: "Bei 1 Mio. Euro Kosten und 30 % Eigenanteil: wie viel Zuschuss ist das?",
      values: [700_000, 300_000],
      why: "what is not the own share is given",
    },
    {
      question: "Ein Zuschuss von 241.278 Euro macht 60 % aus. Wie hoch ist der Eigenanteil?",
      values: [402_130, 160_852],
      why: "the grant is named, and the costs follow from its rate",
    },
    {
      question:
        "Der Umbau kostet 2 Mio. Euro, der Zuschuss beträgt 1,3 Mio. Euro. Wie hoch ist der Eigenanteil?",
      values: [700_000, 65],
      why: "costs and grant are both named",
    },
    {
      question: "Unser Eigenanteil ist 200.000 Euro beim Regelfördersatz, wie hoch dürfen die Kosten sein?",
      values: [500_000, 300_000],
      why: "40 per cent are left by the regular rate",
    },
    {
      question: "Zuschuss 1,2 Mio. Euro, Eigenanteil 800.000 Euro: welcher Fördersatz ist das?",
      values: [2_000_000, 60],
      why: "grant and own share make the costs",
    },
    {
      question: "Von 1 Mio. Euro Kosten ist unser Eigenanteil 250.000 Euro. Wie hoch ist der Zuschuss?",
      values: [750_000, 75],
      why: "the rest is given",
    },
    {
      question:
        "Gesamtkosten 3 Mio. Euro, davon 2 Mio. Euro zuwendungsfähig. Wie viel Zuschuss bekommen wir?",
      values: [1_200_000, 800_000, 800_000, 1_600_000],
      why: "only what is eligible is paid for",
    },
  ])("is $values for „$question“, because $why", async ({ question, values }) => {
    const draft = await ask(question);
    expect(draft?.calculations?.map(({ value }) => value)).toEqual(values);
    expect(draft?.statements.flatMap(({ evidence }) => evidence).length).toBeGreaterThan(0);
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
    {
      question: "Der Umbau kostet 1 Mio. Euro, 20 Prozent mehr als geplant. Was bleibt an uns hängen?",
      why: "nobody knows of what the per cent are",
    },
    {
      question: "Die Kosten stiegen von 2 Mio. Euro auf 3 Mio. Euro. Wie viel Zuschuss bekommen wir?",
      why: "either amount may be meant",
    },
    {
      question: "Dritte Orte: unser Projekt kostet 500.000 Euro, wie viel Zuschuss bekommen wir?",
      why: "no source tells a rate of that programme",
    },
    {
      question: "Unsere Stadt hat 3 Mio. Euro Schulden. Was bleibt beim Umbau an uns hängen?",
      why: "the amount is none that is spent on it",
    },
    { question: "Unser Umbau kostet 1,5 Mio. €. Wer plant so etwas?", why: "no share is asked for" },
  ])("is not worked out for „$question“, because $why", async ({ question }) => {
    expect(await ask(question)).toBeUndefined();
  });
});
