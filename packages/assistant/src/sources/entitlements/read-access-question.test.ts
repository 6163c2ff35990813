import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import type { Topic } from "../../understand/understanding.js";
import { createFactIndex } from "../facts/fact-index.js";
import { readAccessQuestion } from "./read-access-question.js";

const { vocabulary } = createFactIndex(facts);
const read = (question: string, previous?: Topic) =>
  readAccessQuestion(readForTest(question, vocabulary, undefined, previous));

describe("what a question wants to know of the services", () => {
  it.each([
    { question: "Bekommt Unna Förderberatung?", wants: "service", services: ["foerderberatung"] },
    {
      question: "Darf ich einfach mal durchklingeln?",
      wants: "service",
      services: ["telefonische-beratung"],
    },
    { question: "Was bekommen wir ohne Mitgliedschaft?", wants: "list", filter: {} },
    {
      question: "Welche Leistungen bekommen nur Mitglieder?",
      wants: "list",
      filter: { tier: "added-value-only" },
    },
    { question: "Was bekommen nur Mitglieder?", wants: "list", filter: { tier: "added-value-only" } },
    { question: "Welche Leistungen gehören zum Basisangebot?", wants: "list", filter: { tier: "basic" } },
    {
      question: "Welche Veranstaltungen stehen uns als Mitglied offen?",
      wants: "list",
      filter: { section: "events" },
    },
    {
      question:
        "Was aus der Übersicht Basis-/Mehrwertangebot gilt bei den Veranstaltungen für uns ohne Mitgliedschaft?",
      wants: "list",
      filter: { section: "events" },
    },
    { question: "Wie viele Leistungen gibt es?", wants: "count", filter: {} },
    {
      question: "Wie viele Leistungen gibt es im Bereich Veranstaltungen?",
      wants: "count",
      filter: { section: "events" },
    },
    {
      question: "Wie viele Positionen unterscheiden Beratung und Veranstaltungen?",
      wants: "count",
      filter: { compared: ["consulting", "events"] },
    },
    {
      question: "Welche Formate kämen hinzu, wenn wir Mitglied werden?",
      wants: "list",
      filter: { section: "events", tier: "added-value-only" },
    },
    { question: "Steht die Fachbörse jeder Stadt offen?", wants: "service", services: ["fachboerse"] },
    { question: "Auf welcher Stufe steht der Newsletter?", wants: "service", services: ["newsletter"] },
    { question: "Worin unterscheiden sich Basis- und Mehrwertangebot?", wants: "difference" },
    { question: "Basisangebot und Mehrwertangebot: wer bekommt was?", wants: "difference" },
    { question: "Wer keinen Beitrag zahlt, bekommt gar nichts, stimmt das?", wants: "not-nothing" },
    { question: "Was gibt es für Nichtmitglieder und was nicht?", wants: "both-lists" },
    { question: "Was hätten wir zusätzlich von einem Beitritt?", wants: "gain" },
    { question: "Was steht Unna beim Netzwerk Innenstadt eigentlich zu?", wants: "list", filter: {} },
    { question: "Behalten wir das Basisangebot, wenn wir eintreten?", wants: "difference" },
    {
      question: "Welches Format der Veranstaltungen ist nicht den Mitgliedern vorbehalten?",
      wants: "list",
      filter: { section: "events", tier: "basic" },
    },
    {
      question: "Welche Veranstaltungen haben Mitglieder zusätzlich zur Tagung?",
      wants: "list",
      filter: { section: "events", tier: "added-value-only" },
    },
    {
      question: "Was fällt für uns weg, wenn wir austreten?",
      wants: "list",
      filter: { tier: "added-value-only" },
    },
    { question: "Was bleibt uns noch, seit wir ausgetreten sind?", wants: "list", filter: {} },
    { question: "Verlieren Mitglieder etwas, das Nichtmitglieder haben?", wants: "difference" },
    { question: "Ist im Mehrwertangebot das Basisangebot mit drin?", wants: "difference" },
    {
      question: "Welche Formate habt ihr für uns, die Außenstehende nicht bekommen?",
      wants: "list",
      filter: { section: "events", tier: "added-value-only" },
    },
    {
      question: "Welche Beratung gibt es für Kommunen, die nicht dabei sind?",
      wants: "list",
      filter: { section: "consulting" },
    },
    {
      question: "Wir brauchen das Innenstadtprofil von Unna",
      wants: "handing-out",
      services: ["mehrwertangebot-internet"],
    },
    {
      question: "Schicken Sie uns das Innenstadtprofil von Unna",
      wants: "handing-out",
      services: ["mehrwertangebot-internet"],
    },
  ])("„$question“: $wants", ({ question, wants, services, filter }) => {
    const asked = read(question);
    expect(asked?.wants).toBe(wants);
    if (asked && "services" in asked) expect(asked.services.map(({ id }) => id)).toEqual(services);
    if (asked && "filter" in asked) expect(asked.filter).toEqual(filter);
  });

  it("is no wish for a service where something of it is wanted", () => {
    expect(read("Ich hätte gern die Themen, um die es in den Arbeitsgruppen geht.")?.wants).not.toBe(
      "handing-out",
    );
  });

  it("is another service, or what is left of a part, after one was asked for", () => {
    const previous: Topic = {
      subjects: ["telefonische-beratung"],
      predicates: [],
      factIds: [],
      years: [],
      named: ["telefonische Beratung und Anfragen"],
      words: [],
      told: [],
      listed: [],
      ledTo: [],
      trail: [],
      origin: "entitlements",
      asks: "whether",
    };
    const other = read("Und kommt jemand zu uns raus?", previous);
    expect(other && "services" in other && other.services.map(({ id }) => id)).toEqual(["beratung-vor-ort"]);
    const same = read("Und dürfen wir das auch nutzen?", previous);
    expect(same && "services" in same && same.services.map(({ id }) => id)).toEqual([
      "telefonische-beratung",
    ]);
    expect(read("Was bleibt uns an Veranstaltungen?", previous)).toMatchObject({
      wants: "list",
      filter: { section: "events" },
    });
  });

  it("is nothing where a programme's applicants are asked for", () => {
    expect(read("Dürfen bei Dritten Orten auch Initiativen vor Ort mitmachen?")?.certainty ?? 0).toBeLessThan(
      0.5,
    );
  });

  it.each([
    "Woher bekommen wir Geld für unser Dorfhaus?",
    "Wie werden wir Mitglied?",
    "Wer leitet das Netzwerk?",
    "Was ist ein ISEK?",
    "Wie wird das Wetter?",
  ])("is nothing in „%s“", (question) => {
    expect(read(question)).toBeUndefined();
  });
});
