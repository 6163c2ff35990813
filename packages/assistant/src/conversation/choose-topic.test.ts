import { describe, expect, it } from "vitest";
import type { Topic } from "../understand/understanding.js";
import { chooseTopic } from "./choose-topic.js";

function topic(subject: string, words: string): Topic {
  return {
    subjects: [subject],
    predicates: [],
    factIds: [],
    years: [],
    named: [],
    words: words.split(" "),
    told: [],
    listed: [],
    ledTo: [],
    trail: [],
    origin: "facts",
    asks: "what",
  };
}

const members = topic("netzwerk-innenstadt-nrw", "wie viele mitglieder hatte");
const rate = topic("sofortprogramm-innenstadt-nrw", "fordersatz leere laden");
const deadline = topic("dritte-orte-nrw", "wann bewerben");
const head = topic("ag-stadtumbau", "wer leitet");
const topics = [members, rate, deadline, head];

describe("what a question leans on", () => {
  it.each([
    { question: "Und bis wann?", topics, chosen: head, why: "it goes on" },
    { question: "Nochmal zum Netzwerk: wann war das?", topics, chosen: members, why: "its kind is said" },
    { question: "Und das Programm von vorhin?", topics, chosen: deadline, why: "the newest of a kind" },
    { question: "Zurück zu den leeren Läden: läuft das?", topics, chosen: rate, why: "its words are said" },
    { question: "Zurück zur AG Stadtumbau: seit wann?", topics, chosen: head, why: "its name is said" },
    { question: "Wie vorhin gefragt: seit wann?", topics, chosen: deadline, why: "the one before is other" },
    { question: "Zurück zu vorhin?", topics: [head, head], chosen: head, why: "there is no other" },
    { question: "Zurück zu vorhin?", topics: [], chosen: undefined, why: "nothing was talked about" },
  ])("is, after „$question“, what it says because $why", ({ question, topics, chosen }) => {
    expect(chooseTopic(question, topics)).toBe(chosen);
  });
});
