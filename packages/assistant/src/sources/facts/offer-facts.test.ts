import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { answering } from "../../arbiter/choose.js";
import type { Candidate } from "../../candidate.js";
import { readForTest } from "../../testing/read-for-test.js";
import type { Topic } from "../../understand/understanding.js";
import { createFactIndex } from "./fact-index.js";
import { createFactSource } from "./offer-facts.js";

const index = createFactIndex(facts);
const offer = createFactSource(index);

async function offers(question: string, previous?: Topic): Promise<Candidate[]> {
  const found = await offer(readForTest(question, index.vocabulary, undefined, previous));
  return [...found].sort((a, b) => b.score - a.score);
}

const topic: Topic = {
  subjects: ["netzwerk-innenstadt-nrw"],
  predicates: ["founded"],
  factIds: [],
  years: [],
  named: ["Netzwerk Innenstadt NRW"],
  words: [],
  told: [],
  listed: [],
  ledTo: [],
  trail: [],
  origin: "facts",
  asks: "when",
};

describe("which network is meant", () => {
  it("is asked back where several have what is asked for, with a question for each", async () => {
    const [best] = await offers("Wie viele Mitglieder hat das Netzwerk?");
    expect(best?.draft.outcome).toBe("clarification");
    expect(best?.draft.suggestions).toContain("Wie viele Mitglieder hat das Netzwerk Innenstadt NRW?");
    expect(best?.draft.suggestions).toContain("Wie viele Mitglieder hat das Städtenetz Soziale Stadt NRW?");
  });

  it("settles the matter when one of the suggestions is chosen", async () => {
    const [clarification] = await offers("Wie viele Mitglieder hat das Netzwerk?");
    for (const suggestion of clarification?.draft.suggestions ?? []) {
      const outcomes = (await offers(suggestion)).map(({ draft }) => draft.outcome);
      expect(outcomes).toContain("answered");
      expect(outcomes).not.toContain("clarification");
    }
  });

  it.each([
    { question: "Wie viele Mitglieder hat das Netzwerk Innenstadt NRW?", why: "one is named" },
    { question: "Was ist ein ISEK?", why: "no network is spoken of" },
    { question: "Wie viele Mitglieder hat das Netzwerk?", previous: topic, why: "one was talked about" },
  ])("is not asked for „$question“, because $why", async ({ question, previous }) => {
    const outcomes = (await offers(question, previous)).map(({ draft }) => draft.outcome);
    expect(outcomes).not.toContain("clarification");
  });
});

describe("how to reach somebody", () => {
  const surest = async (question: string) => Math.max(...(await offers(question)).map(({ score }) => score));

  it("is told of whom the question names", async () => {
    expect(await surest("Welche Telefonnummer hat die Geschäftsstelle?")).toBeGreaterThan(answering);
  });

  it.each(["Telefonnummer der Wohnberatung?", "Wie lautet die Adresse vom Fundbüro?"])(
    "is not told of somebody else: %s",
    async (question) => {
      expect(await surest(question)).toBeLessThan(answering);
    },
  );
});

describe("facts of several years", () => {
  it("are told with what held when a figure that is said did, right after what holds", async () => {
    const [best] = await offers("Hat das Städtenetz Soziale Stadt NRW heute 39 Mitglieder?");
    const [first, second] = best?.draft.statements ?? [];
    expect(first?.text).not.toMatch(/\b39\b/);
    expect(second?.text).toMatch(/\b39\b/);
  });

  it("are told of the year asked for alone", async () => {
    const [best] = await offers("Wie viel Geld umfasste die Städtebauförderung in NRW 2024?");
    const texts = best?.draft.statements.map(({ text }) => text) ?? [];
    expect(texts).not.toEqual([]);
    for (const text of texts) expect(text).toContain("2024");
  });

  it("are all told where no year is asked for, or none of that year is known", async () => {
    for (const question of [
      "Wie viel Geld umfasste die Städtebauförderung in NRW?",
      "Wie viel Geld umfasste die Städtebauförderung in NRW 2016?",
    ]) {
      const [best] = await offers(question);
      expect(best?.draft.statements.length).toBeGreaterThan(1);
    }
  });
});

describe("values that are set against each other", () => {
  it.each([
    {
      question: "Mal heißt es 87 Mitglieder im Netzwerk Innenstadt, mal 130. Was stimmt?",
      says: ["130", "87"],
    },
    { question: "Der eine zählt 78 Mitglieder, der andere 130. Wie geht das zusammen?", says: ["130", "78"] },
  ])("are each told with their date: „$question“", async ({ question, says }) => {
    const [best] = await offers(question);
    for (const [at, value] of says.entries()) expect(best?.draft.statements[at]?.text).toContain(value);
  });

  it("are no matter where the sources state one alone", async () => {
    const found = await offers("Mal heißt es 4711 Mitglieder im Netzwerk Innenstadt, mal 130. Was stimmt?");
    expect(found.some(({ about }) => about.startsWith("4711"))).toBe(false);
  });
});

describe("what tells subjects apart", () => {
  const comparing = async (question: string) =>
    (await offers(question)).find(({ about }) => about.startsWith("difference between"));

  it.each([
    {
      question: "Was ist der Unterschied zwischen ISEK und Verfügungsfonds?",
      subjects: ["isek", "verfuegungsfonds"],
    },
    {
      question: "Worin unterscheiden sich Lebendige Zentren und Sozialer Zusammenhalt?",
      subjects: ["lebendige-zentren", "sozialer-zusammenhalt"],
    },
    {
      question: "Hatte das Netzwerk Innenstadt mehr Mitglieder als das Städtenetz Soziale Stadt?",
      subjects: ["netzwerk-innenstadt-nrw", "staedtenetz-soziale-stadt-nrw"],
    },
  ])("gives one statement on each: „$question“", async ({ question, subjects }) => {
    const comparison = await comparing(question);
    expect(comparison?.topic.subjects).toEqual(subjects);
    const told = (comparison?.topic.factIds ?? []).map(
      (factId) => facts.find(({ id }) => id === factId)?.subject,
    );
    expect(told).toEqual(subjects);
    for (const { evidence } of comparison?.draft.statements ?? []) expect(evidence).toHaveLength(1);
  });

  it.each([
    { question: "Was ist ein ISEK?", why: "one subject is named" },
    { question: "Was sind ISEK und Verfügungsfonds?", why: "no difference is asked for" },
    {
      question:
        "Was ist der Unterschied zwischen ISEK, Verfügungsfonds, Lebendige Zentren und Sozialer Zusammenhalt?",
      why: "four are too many for one answer",
    },
  ])("is not offered for „$question“, because $why", async ({ question }) => {
    expect(await comparing(question)).toBeUndefined();
  });
});

describe("a question about something unknown", () => {
  it.each(["Was bedeutet AUIK?", "Was ist ein Quonk?"])(
    "is answered with nothing sure: „%s“",
    async (question) => {
      const [best] = await offers(question);
      expect(best?.score ?? 0).toBeLessThan(0.44);
    },
  );
});

describe("members-only facts", () => {
  it("leave no trace in what is offered to the public", async () => {
    const [fact] = facts.filter(({ subject }) => subject === "isek");
    if (!fact) throw new Error("there is a fact on the ISEK");
    const closed = { ...fact, id: "closed", visibility: "members" as const };
    const source = createFactSource(createFactIndex([closed]));
    const inquiry = readForTest("Was ist ein ISEK?", index.vocabulary);
    expect(await source(inquiry)).toEqual([]);
    const asMember = { ...inquiry, asker: { ...inquiry.asker, visibility: "members" as const } };
    expect((await source(asMember)).length).toBe(1);
  });
});

describe("a figure that is said with its year", () => {
  it("means the fact that states both, though nothing is named", async () => {
    const [best] = await offers("50 Millionen vom Bund 2018, wofür waren die?");
    expect(best?.about).toContain("zukunft-stadtgruen");
  });
});
