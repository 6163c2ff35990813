import { describe, expect, it } from "vitest";
import type { AnsweredQuestion } from "../answer-question.js";
import { catalogueNames } from "../names/catalogue.js";
import { createNameIndex } from "../names/name-index.js";
import { readForTest } from "../testing/read-for-test.js";
import type { Topic } from "../understand/understanding.js";
import { rememberTopic } from "./remember-topic.js";

const vocabulary = new Set(["mitglieder", "viele"]);
const names = createNameIndex(catalogueNames(), vocabulary);

function answered(question: string, factIds: string[] | undefined): AnsweredQuestion {
  const inquiry = readForTest(question, vocabulary);
  const topic = factIds && {
    subjects: [],
    predicates: [],
    factIds,
    years: [],
    origin: "facts",
    asks: inquiry.understanding.asks,
  };
  const draft = { outcome: "answered", statements: [], origin: "facts" } as const;
  return {
    inquiry,
    candidates: [],
    nearest: undefined,
    decision: "",
    draft,
    topic,
    reading: inquiry.understanding,
  };
}

const remember = (question: string, factIds: string[] | undefined, previous?: Topic) =>
  rememberTopic(answered(question, factIds), previous, names);

describe("what a follow-up may lean on", () => {
  it("is what the question named, and the words of the field that it asked in", () => {
    const topic = remember("Wie viele Mitglieder hat das Netzwerk Innenstadt NRW eigentlich?", ["members"]);
    expect(topic?.named).toEqual(["Netzwerk Innenstadt NRW"]);
    expect(topic?.words).toEqual(["wie", "viele", "mitglieder"]);
  });

  it("has no words where the question consisted of names", () => {
    expect(remember("Und Unna?", ["unna"])?.words).toEqual([]);
  });

  it("is what the answer named first: towns, networks, the authority", () => {
    const text = "Die AG Stadtumbau koordiniert Dortmund; zuständig ist die Bezirksregierung.";
    const turn = answered("Wer koordiniert das?", ["coordination"]);
    const draft = { ...turn.draft, statements: [{ text, evidence: [] }] };
    expect(rememberTopic({ ...turn, draft }, undefined, names)?.told).toEqual([
      "AG Stadtumbau",
      "Dortmund",
      "Bezirksregierung",
    ]);
  });

  it("is the town that something is said to belong to", () => {
    const text = "Sprecher ist der Solinger Stadtdirektor; Immer Mehr helfen ihm.";
    const turn = answered("Wer spricht für das Netzwerk?", ["spokesperson"]);
    const draft = { ...turn.draft, statements: [{ text, evidence: [] }] };
    expect(rememberTopic({ ...turn, draft }, undefined, names)?.told).toEqual(["Solingen"]);
  });

  it("is the towns of a list in their order, and stays so while questions lean on them", () => {
    const turn = answered("Welche Städte haben das?", ["list"]);
    const statements = ["Unna: wie in Kamen.", "Bönen: ebenso."].map((text) => ({
      text,
      evidence: [],
      form: "item" as const,
    }));
    const heading = { text: "Beispiele:", evidence: [], form: "heading" as const };
    const list = rememberTopic(
      { ...turn, draft: { ...turn.draft, statements: [heading, ...statements] } },
      undefined,
      names,
    );
    expect(list?.listed).toEqual(["Unna", "Bönen"]);
    expect(remember("Und wie viele Mitglieder?", ["count"], list)?.listed).toEqual(["Unna", "Bönen"]);
  });

  it("is the towns told before too while questions lean on them", () => {
    const [unna, boenen] = ["Unna hat …", "Bönen hat …"].map((text) => ({ text, evidence: [] }));
    const tell = (question: string, statement = unna, previous?: Topic) => {
      const turn = answered(question, ["count"]);
      const draft = { ...turn.draft, statements: statement ? [statement] : [] };
      return rememberTopic({ ...turn, draft }, previous, names);
    };
    const first = tell("Wie viele Mitglieder hat Unna?");
    expect(tell("Und Bönen?", boenen, first)?.told).toEqual(["Bönen", "Unna"]);
    const other = "Wie viele Mitglieder hat das Netzwerk Innenstadt NRW?";
    expect(tell(other, boenen, first)?.told).toEqual(["Bönen"]);
  });

  it.each([
    { factId: "soziale-stadt.successor.2020", ledTo: ["Programm Sozialer Zusammenhalt"] },
    { factId: "soziale-stadt.period.2019", ledTo: [] },
  ])("is what the answer went on to, which with $factId is $ledTo", ({ factId, ledTo }) => {
    const text = "Nachfolger des Programms Soziale Stadt ist das Programm Sozialer Zusammenhalt.";
    const turn = answered("Was kam nach der Sozialen Stadt?", [factId]);
    const topic = turn.topic && { ...turn.topic, subjects: ["soziale-stadt"] };
    const draft = { ...turn.draft, statements: [{ text, evidence: [] }] };
    expect(rememberTopic({ ...turn, topic, draft }, undefined, names)?.ledTo).toEqual(ledTo);
  });

  it("is all towns of a list of members", () => {
    const turn = answered("Wer ist Mitglied?", ["members"]);
    const statements = ["Mitglied ist Unna.", "Mitglieder waren Bönen, Kamen."].map((text) => ({
      text,
      evidence: [],
    }));
    const draft = { ...turn.draft, statements };
    const tell = (origin: string) =>
      rememberTopic({ ...turn, topic: turn.topic && { ...turn.topic, origin }, draft }, undefined, names)
        ?.told;
    expect(tell("memberships")).toEqual(["Unna", "Bönen", "Kamen"]);
    expect(tell("facts")).toEqual(["Unna"]);
  });

  it("is the time that was talked about, until another one is asked for", () => {
    const topic = remember("Wie viele Mitglieder waren es 2015?", ["count"]);
    expect(topic?.years).toEqual([2015]);
    const turn = (question: string) => {
      const { understanding } = readForTest(question, vocabulary, undefined, topic);
      const asked = answered(question, ["other"]);
      return rememberTopic(
        { ...asked, inquiry: { ...asked.inquiry, understanding }, reading: understanding },
        topic,
        names,
      );
    };
    expect(turn("Und wer leitet das?")?.years).toEqual([2015]);
    expect(turn("Und wer leitete das davor?")?.years).toEqual([]);
  });

  it("is no kind of place where something else is named", () => {
    const topic = remember(
      "Wie viele Mitglieder hat das Netzwerk Innenstadt NRW unter den Kommunen in NRW?",
      [],
    );
    expect(topic?.named).toEqual(["Netzwerk Innenstadt NRW"]);
  });

  it("is the person whom the answer names", () => {
    const text = "Stellvertreter ist der Solinger Stadtdirektor Hartmut Hoferichter.";
    const turn = answered("Wer ist Stellvertreter?", ["deputy-chair"]);
    const draft = { ...turn.draft, statements: [{ text, evidence: [] }] };
    expect(rememberTopic({ ...turn, draft }, undefined, names)?.told).toContain("Hartmut Hoferichter");
  });

  it("is nothing where nothing was found", () => {
    expect(remember("Wie wird das Wetter?", undefined)).toBeUndefined();
  });

  it("keeps the leading facts of the last four answers, the newest last", () => {
    let topic: Topic | undefined;
    for (const id of ["a", "b", "c", "d", "e"]) {
      topic = remember("Wie viele Mitglieder?", [id, `${id}-also`], topic);
    }
    expect(topic?.trail).toEqual(["b", "c", "d", "e"]);
  });

  it("keeps the trail where an answer gave no fact", () => {
    const topic = remember("Wie viele Mitglieder?", ["a"]);
    expect(remember("Wie viele Mitglieder?", [], topic)?.trail).toEqual(["a"]);
  });
});
