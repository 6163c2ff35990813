import { describe, expect, it } from "vitest";
import { catalogueNames } from "../names/catalogue.js";
import { createNameIndex } from "../names/name-index.js";
import { understand } from "../understand/understand.js";
import type { Topic } from "../understand/understanding.js";
import { completeQuestion } from "./complete-question.js";

const names = createNameIndex(
  catalogueNames(),
  "wie viele mitglieder hatte vorsitz leitung gegrundet wann einwohner gefordert geld zahlt leitet meisten erreiche".split(
    " ",
  ),
);

function complete(question: string, previous: Partial<Topic>): readonly string[] {
  const topic: Topic = {
    subjects: [],
    predicates: [],
    factIds: [],
    years: [],
    named: [],
    words: [],
    told: [],
    listed: [],
    ledTo: [],
    trail: [],
    origin: "facts",
    asks: "what",
    ...previous,
  };
  return completeQuestion(understand(question, names, "2026-11-22", topic), names, topic).ways;
}

const network = "Netzwerk Innenstadt NRW";

describe("a follow-up in full", () => {
  it("asks whether, and not what was asked before", () => {
    const ways = complete("Hat das eine Leitung?", { named: [network], words: ["was", "mitglieder"] });
    expect(ways).toContain(`Hat das eine Leitung? mitglieder ${network}`);
  });

  it("says with its verb what it asks, and may still lean on the words before", () => {
    expect(complete("Gibt es das noch?", { named: [network], words: ["wer", "leitet"] })).toEqual([
      `Gibt es das noch? ${network}`,
      `Gibt es das noch? wer leitet ${network}`,
    ]);
  });

  it("asks for the time of what was told", () => {
    const ways = complete("Seit welchem Monat?", { named: [network], words: ["wer", "leitet"] });
    expect(ways).toEqual([`Seit welchem Monat? leitet ${network}`]);
  });

  it.each([
    {
      question: "Wie erreiche ich die?",
      previous: { named: ["Unna"], told: ["Unna", network] },
      full: `Wie erreiche ich die? ${network}`,
      why: "who is to be reached is the network that was told",
    },
    {
      question: "Wie viele Einwohner hat der Ort?",
      previous: { named: ["Städtebauförderung in Nordrhein-Westfalen", "Unna"], told: ["Unna"] },
      full: "Wie viele Einwohner hat der Ort? Unna",
      why: "only the town that was named has inhabitants",
    },
    {
      question: "Wie groß ist die Stadt?",
      previous: { named: [network], told: [network, "Unna"] },
      full: "Wie groß ist die Stadt? Unna",
      why: "only the town that was told has a size",
    },
    {
      question: "Die haben 2025 auch Städtebauförderung bekommen, oder?",
      previous: { named: ["Dritte Orte", "Unna"], told: ["Unna"] },
      full: "Die haben 2025 auch Städtebauförderung bekommen, oder? Unna",
      why: "what it names is new, and the town is what takes part in it",
    },
    {
      question: "Und telefonisch?",
      previous: { named: ["Beratung vor Ort"], words: ["meisten"], origin: "entitlements" },
      full: "telefonisch? meisten telefonische Beratung und Anfragen",
      why: "it says what tells another service apart, and the rest is as before",
    },
    {
      question: "Wann hatte der den Vorsitz? Und wie lange macht der das?",
      previous: { named: [network], told: [network, "Hartmut Hoferichter"] },
      full: `Wann hatte der den Vorsitz? Und wie lange macht der das? ${network} Hartmut Hoferichter`,
      why: "a person was told",
    },
    {
      question: "Und bei der anderen, wie viele?",
      previous: { named: ["Unna"], told: ["Unna"], listed: ["Bönen", "Unna"] },
      full: "Und bei der anderen, wie viele? Bönen",
      why: "it points at a place of the list by its order",
    },
    {
      question: "Und wer hat den Vorsitz?",
      previous: { named: [network] },
      full: `Und wer hat den Vorsitz? ${network}`,
      why: "it leaves the name out",
    },
    {
      question: "Wie viel Geld zahlt die Leitung im Jahr, und wann?",
      previous: { named: [network] },
      full: `Wie viel Geld zahlt die Leitung im Jahr, und wann? ${network}`,
      why: "however long, it says nothing of what it is about",
    },
    {
      question: "Und wer hat den Vorsitz?",
      previous: { subjects: ["netzwerk-innenstadt-nrw"] },
      full: `Und wer hat den Vorsitz? ${network}`,
      why: "nothing was named for a while, and the last answer was about this",
    },
    {
      question: "Und Bönen?",
      previous: { named: ["Unna"], words: ["einwohner"] },
      full: "Und Bönen? einwohner",
      why: "it brings another place and asks for the same",
    },
    {
      question: "Und die Kreisstadt Unna?",
      previous: { named: ["Bönen"], words: ["mitglieder"] },
      full: "Und die Kreisstadt Unna? mitglieder",
      why: "it says of the town what it is",
    },
    {
      question: "Und in Bönen?",
      previous: { named: [network, "Unna"], words: ["mitglieder"] },
      full: `Und in Bönen? mitglieder ${network}`,
      why: "the place is another one and the network stays",
    },
    {
      question: "Und das zweite?",
      previous: {
        named: ["Lebendige Zentren"],
        words: ["geld"],
        listed: ["Lebendige Zentren", "Sozialer Zusammenhalt"],
        years: [2020],
      },
      full: "Und Sozialer Zusammenhalt? geld 2020",
      why: "it points at a programme by its order",
    },
    {
      question: "Was ist das zweite?",
      previous: {
        named: ["Lebendige Zentren"],
        words: ["geld"],
        listed: ["Lebendige Zentren", "Sozialer Zusammenhalt"],
        years: [2020],
      },
      full: "Was ist Sozialer Zusammenhalt?",
      why: "it asks for no more than what that is",
    },
    {
      question: "Und wer hatte davor den Vorsitz?",
      previous: { named: [network], years: [2021] },
      full: `Und wer hatte davor den Vorsitz? ${network}`,
      why: "another time is meant, and not known",
    },
    {
      question: "Und 2015?",
      previous: { named: [network], words: ["mitglieder"], years: [2013] },
      full: `Und 2015? mitglieder ${network}`,
      why: "the year is another one",
    },
    {
      question: "Und wer hat den Vorsitz?",
      previous: { named: [network], years: [2021] },
      full: `Und wer hat den Vorsitz? 2021 ${network}`,
      why: "the year is still meant",
    },
    {
      question: "Und im Jahr darauf?",
      previous: { named: [network], words: ["geld"], years: [2020, 2021] },
      full: `Und im Jahr darauf? geld 2022 ${network}`,
      why: "the year is counted on from the last one",
    },
    {
      question: "Und wann?",
      previous: { named: [network], words: ["wie", "viele", "mitglieder"] },
      full: `Und wann? viele mitglieder ${network}`,
      why: "its own question word replaces the one before",
    },
    {
      question: "Seit wann macht er das?",
      previous: { named: [network], words: ["wer", "hat", "vorsitz"] },
      full: `Seit wann macht er das? hat vorsitz ${network}`,
      why: "its verb stands for the one of the question before",
    },
    {
      question: "Was zahlt seine Stadt?",
      previous: { named: [network], told: ["Dortmund", "Netzwerk Stadtentwicklung NRW"] },
      full: `Was zahlt seine Stadt? ${network} Dortmund`,
      why: "the answer named the town",
    },
    {
      question: "Und wer leitet das Netzwerk?",
      previous: { named: ["AG Stadtumbau"], told: ["Dortmund", "Netzwerk Stadtentwicklung NRW"] },
      full: "Und wer leitet das Netzwerk? Netzwerk Stadtentwicklung NRW",
      why: "the answer named the network, and the working community is none",
    },
    {
      question: "Wir sind in Coesfeld. Welche wäre das dann?",
      previous: { named: ["Städtebauförderung in NRW"], told: ["Bezirksregierung"] },
      full: "Wir sind in Coesfeld. Welche wäre das dann? Bezirksregierung",
      why: "the answer named the kind of authority",
    },
    {
      question: "Wer davon hat am meisten Einwohner?",
      previous: { named: ["Smart-City-Sonderprojekt"], told: [network, "Beckum", "Unna"] },
      full: "Wer davon hat am meisten Einwohner? Beckum Unna",
      why: "it ranks the towns that the answer named, and asks no more of the project",
    },
    {
      question: "Wie viele sind das zusammen?",
      previous: { named: ["Bönen"], words: ["wie", "viele", "einwohner"], told: ["Bönen", "Unna"] },
      full: "Wie viele sind das zusammen? viele einwohner Bönen Unna",
      why: "it adds up the towns that were talked about",
    },
    {
      question: "Wie viele Einwohner hat die?",
      previous: { named: [network], told: ["Dortmund", "Bochum"] },
      full: "Wie viele Einwohner hat die? Dortmund",
      why: "only a town has inhabitants, and the answer named it last",
    },
    {
      question: "Wie viele Kommunen in NRW?",
      previous: { named: ["Dritte Orte NRW"] },
      full: "Wie viele Kommunen in NRW? Dritte Orte NRW",
      why: "a kind of place takes the place of no programme",
    },
  ])("is „$full“ after „$question“: $why", ({ question, previous, full }) => {
    expect(complete(question, previous)[0]).toBe(full);
  });

  it("rather means what the answer went on to", () => {
    const previous = { named: ["Lebendige Zentren"], ledTo: ["Aktive Zentren"], years: [2020] };
    expect(complete("Wann ist das gegründet worden?", previous)).toEqual([
      "Wann ist das gegründet worden? Aktive Zentren",
      "Wann ist das gegründet worden? 2020 Lebendige Zentren",
    ]);
    expect(complete("Wann war das vorher gegründet?", previous)[0]).toBe(
      "Wann war das vorher gegründet? 2020 Lebendige Zentren",
    );
  });

  it("may also lean on the words before where it says something of its own", () => {
    const previous = { named: [network], words: ["wer", "hat", "vorsitz"] };
    expect(complete("Wann ist der gegründet worden?", previous)).toEqual([
      `Wann ist der gegründet worden? ${network}`,
      `Wann ist der gegründet worden? hat vorsitz ${network}`,
    ]);
  });

  it.each([
    {
      question: "Wie viele Mitglieder hat das Städtenetz Soziale Stadt NRW?",
      previous: { named: [network] },
      why: "it names its own subject",
    },
    { question: "Und wer hat den Vorsitz?", previous: {}, why: "nothing was talked about" },
    {
      question: "Und wie schmeckt der Kuchen?",
      previous: { named: [network] },
      why: "it says a word that nothing known uses",
    },
    {
      question: "Und wie wird das Wetter?",
      previous: { named: [network] },
      why: "„Wetter“ is only known as a town, which is not meant",
    },
    {
      question:
        "Und wie viele Mitglieder, wie viel Geld, wer hat den Vorsitz, wer die Leitung und wann wurde es gegründet?",
      previous: { named: [network] },
      why: "it says enough of its own",
    },
    { question: `Und das ${network}?`, previous: { named: [network] }, why: "nothing is left out" },
    {
      question: "Und die AG Soziale Stadt, wo liegt die?",
      previous: { named: ["AG Stadtumbau"], told: ["Dortmund"] },
      why: "the pronoun means what is named before it",
    },
  ])("is not made of „$question“, because $why", ({ question, previous }) => {
    expect(complete(question, previous)).toEqual([]);
  });
});
