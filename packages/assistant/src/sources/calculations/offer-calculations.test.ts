import { facts } from "@stadtlotse/domain/reference/facts";
import { practiceExamples } from "@stadtlotse/domain/reference/practice-examples";
import { practiceFacts } from "@stadtlotse/domain/reference/practice-facts";
import { describe, expect, it } from "vitest";
import type { Candidate } from "../../candidate.js";
import { readForTest } from "../../testing/read-for-test.js";
import type { Topic } from "../../understand/understanding.js";
import { createFactIndex } from "../facts/fact-index.js";
import { createPracticeIndex } from "../practice/practice-index.js";
import { createCalculationSource } from "./offer-calculations.js";

const index = createFactIndex(facts);
const offer = createCalculationSource(index, createPracticeIndex(practiceExamples, practiceFacts).practices);

async function compute(question: string, previous?: Topic): Promise<Candidate | undefined> {
  const [candidate] = await offer(readForTest(question, index.vocabulary, undefined, previous));
  return candidate;
}

async function told(question: string, previous?: Topic): Promise<string[]> {
  return (await compute(question, previous))?.draft.statements.map(({ text }) => text) ?? [];
}

/** The results are worked out by hand from the statements of the facts. */
describe("what no source says is computed, with its formula", () => {
  it.each([
    {
      what: "the sum of a span, over the years that are known",
      question: "Wie viel Städtebauförderung gab es 2022 bis 2024 zusammen?",
      says: ["2022 + 2023 + 2024", "rund 1.139,1 Millionen Euro", "336,6 + 386,2 + 416,3"],
    },
    {
      what: "the sum of a span of which one year is not known, and that it is not",
      question: "Rechne mir die Summe der Fördermittel von 2020 bis 2025 aus.",
      says: ["396,6 + 336,6 + 386,2 + 416,3 + 302", "Nicht für jedes Jahr"],
    },
    {
      what: "the sum since a year, however it is called",
      question: "Wie viele Projekte wurden seit 2023 insgesamt gefördert?",
      says: ["562 Projekte", "225 + 204 + 133"],
    },
    {
      what: "what was asked for beyond what there was",
      question: "Wie viel Geld fehlte 2023 bei der Landesinitiative Zukunftsfähige Innenstädte?",
      says: ["19 Millionen Euro", "54 − 35"],
    },
    {
      what: "the smallest of the pots of a year",
      question: "Welches war 2018 der magerste unter den sechs Städtebautöpfen des Bundes?",
      says: ["Zukunft Stadtgrün mit 50 Millionen Euro"],
    },
    {
      what: "how many months something ran",
      question: "Wie viele Monate lief das Sofortprogramm Innenstadt?",
      says: ["41 Monate", "31. Dezember 2023 − 9. Juli 2020"],
    },
    {
      what: "the sum of two named years",
      question: "Wie viel Städtebauförderung gab es 2023 und 2024 zusammen?",
      says: ["rund 802,5 Millionen Euro", "386,2 + 416,3"],
    },
    {
      what: "the sum since a year",
      question: "Wie viel Städtebauförderung gab es seit 2024 zusammen?",
      says: ["416,3 + 302"],
    },
    {
      what: "the largest of all programmes in a year",
      question: "Welches Bundesprogramm war 2018 das größte?",
      says: ["Stadtumbau West mit 260 Millionen Euro"],
    },
    {
      what: "the parts of a sum",
      question: "Wie setzt sich die Städtebauförderung in NRW 2020 zusammen?",
      says: ["396,6", "198,1", "191,3", "7,2"],
    },
    {
      what: "the share of a funder",
      question: "Welchen Anteil hatte der Bund 2020 an der Städtebauförderung?",
      says: ["48,2 Prozent", "191,3 / 396,6"],
    },
    {
      what: "the share of sketches that got on",
      question: "Welche Erfolgsquote hatte die dritte Runde von Klimaanpassung.Kommunen.NRW?",
      says: ["53,3 Prozent", "24 / 45"],
    },
    {
      what: "the share of a funder in what projects cost",
      question: "Welchen Anteil hatte das Land 2020 an den Kosten?",
      says: ["37,2 Prozent", "198,1 / 532"],
    },
    {
      what: "the share of one Land in what was selected in all",
      question: "Welchen Anteil stellten NRW-Kommunen an den für ZIZ Ausgewählten?",
      says: ["14,3 Prozent", "34 / 238", "aus NRW"],
    },
    {
      what: "how many left between the selection and the end",
      question: "Wie viele Kommunen sind aus ZIZ zwischen Auswahl und Schluss ausgeschieden?",
      says: ["21 Kommunen", "238 − 217"],
    },
    {
      what: "the sum of two rounds, not of two years",
      question: "Erste und zweite Bewilligungsrunde des Sofortprogramms zusammen, wie viele Millionen?",
      says: ["rund 69,3 Millionen Euro", "40 + 29,3"],
    },
    {
      what: "what one funder gave more than another",
      question: "Wie viel mehr gab das Land 2020 als der Bund?",
      says: ["6,8 Millionen Euro", "198,1 − 191,3"],
    },
    {
      what: "what one programme had more than another",
      question:
        "Was ist 2020 der Unterschied beim Geld zwischen Lebendige Zentren und Sozialer Zusammenhalt?",
      says: ["100 Millionen Euro", "300 − 200"],
    },
    {
      what: "a change over the years, and what it is in per cent of the earlier one",
      question: "Um wie viel ist die Städtebauförderung von 2023 auf 2024 gestiegen?",
      says: ["30,1 Millionen Euro", "416,3 − 386,2", "7,8 Prozent", "30,1 / 386,2"],
    },
    {
      what: "an average for each municipality",
      question: "Wie viel Geld pro Kommune gab es 2020 in der Städtebauförderung?",
      says: ["396,6 / 273"],
    },
    {
      what: "an average for each project, although municipalities are spoken of too",
      question: "Wie viel Geld pro Projekt gab es 2024 für die Kommunen in der Städtebauförderung?",
      says: ["416,3 / 204"],
    },
    {
      what: "the rest of all municipalities",
      question: "Wie viele Kommunen in NRW haben 2020 nichts bekommen?",
      says: ["123 Kommunen", "396 − 273"],
    },
    {
      what: "a difference to the year before",
      question: "Städtebauförderung NRW: wie viel Geld weniger war 2025 im Topf als im Jahr davor?",
      says: ["114,3 Millionen Euro", "416,3 − 302"],
    },
    {
      what: "what a successor had more",
      question:
        "Soziale Stadt bekam 2018 vom Bund 190 Millionen. Hatte der Nachfolger 2020 mehr, und um wieviel?",
      says: ["10 Millionen Euro", "200 − 190"],
    },
    {
      what: "two numbers that the question says itself",
      question: "Landesinitiative 2023: 54 Millionen beantragt, 35 da. Wieviel fehlte?",
      says: ["19 Millionen Euro", "54 − 35"],
    },
    {
      what: "amounts of two years that one statement tells",
      question: "Sofortprogramm Innenstadt NRW: 2020 und 2021 zusammen wie viele Millionen standen bereit?",
      says: ["100 Millionen Euro", "70 + 30"],
    },
    {
      what: "an average over the years",
      question: "Mittelwert der Städtebauförderung NRW 2022 bis 2025 pro Jahr?",
      says: ["360,28 Millionen Euro"],
    },
    {
      what: "money for each inhabitant",
      question: "Wie viel Städtebauförderung gab es 2020 in NRW pro Kopf?",
      says: ["21,86 Euro", "396.600.000 / 18.139.116"],
    },
    {
      what: "the rest of all applications",
      question: "Wie viele Anträge gingen beim Investitionspakt Soziale Integration 2017 leer aus?",
      says: ["162", "206 − 44"],
    },
    {
      what: "a fee over several years",
      question: "2.000 Euro im Jahr, was macht das über drei Jahre?",
      says: ["6.000 Euro", "2.000 · 3"],
    },
    {
      what: "a fee in a month",
      question: "Haltern am See zahlt 2.000 Euro im Jahr. Wieviel ist das im Monat?",
      says: ["166,67 Euro", "2.000 / 12"],
    },
    {
      what: "what is known of each month, in a year and until all are reached",
      question: "Acht Mitglieder ruft die Geschäftsstelle im Monat an: schafft sie im Jahr alle 130?",
      says: ["96 Mitglieder", "8 · 12", "16,25 Monate", "130 / 8"],
    },
    {
      what: "the highest and the lowest step of a fee",
      question: "Unterschied zwischen höchstem und niedrigstem Beitrag im Netzwerk Stadtentwicklung NRW?",
      says: ["4.000 Euro", "5.000 − 1.000"],
    },
    {
      what: "the services that all may use",
      question: "Wie viel Prozent der 23 Leistungen stehen auch ohne Mitgliedschaft offen?",
      says: ["26,1 Prozent", "6 / 23"],
    },
    {
      what: "what is left of a number that the question says",
      question: "45 Skizzen gab es in der dritten Runde Klimaanpassung. Wie viele wurden nicht eingeladen?",
      says: ["21 Skizzen", "45 − 24"],
    },
    {
      what: "the share of a part that is told as one",
      question: "Welche Quote hatten die Dritten Orte in der Umsetzungsphase 2021 bis 2023?",
      says: ["57,8 Prozent", "26 / 45"],
    },
    {
      what: "amounts that one statement tells of several towns",
      question: "ZIZ-Summe für Bochum plus Wuppertal?",
      says: ["rund 4,3 Millionen Euro", "2,3 + 2"],
    },
    {
      what: "an average of what one statement tells",
      question:
        "Investitionspakt 2018: 61,7 Millionen gleichmäßig auf die 60 Kommunen verteilt, was kriegt jede?",
      says: ["rund 1,03 Millionen Euro", "61,7 / 60"],
    },
    {
      what: "averages of two years set side by side",
      question: "Gab es 2024 im Schnitt pro Projekt mehr Geld als 2023?",
      says: [
        "Im Durchschnitt mehr: Fördermittel Städtebauförderung in NRW 2024",
        "416,3 / 204",
        "386,2 / 225",
      ],
    },
    {
      what: "what the Bund gives more than before, and not more than the Land",
      question: "Um wie viel Prozent steigen die Bundesmittel der Städtebauförderung von 2025 auf 2026?",
      says: ["26,6 Prozent", "1.000 − 790"],
    },
    {
      what: "the grants of two towns",
      question: "Was haben Raesfeld und Straelen 2025 zusammen bekommen?",
      says: ["18,7 Millionen Euro", "10,7 + 8"],
    },
    {
      what: "a grant without a part of it",
      question: "Ahlen 2025 ohne das Rathaus, was bleibt?",
      says: ["2,5 Millionen Euro", "9,6 − 7,1"],
    },
    {
      what: "a part, and what is left beside it",
      question: "Ahlen 2025: Wie viel Prozent der Zuwendung gehen ins Rathaus?",
      says: ["74 Prozent", "7,1 / 9,6", "2,5 Millionen Euro"],
    },
    {
      what: "a change that one statement tells",
      question: "Wie groß war der Zuwachs im Stadtumbaunetzwerk?",
      says: ["9 Kommunen", "31 − 22"],
    },
    {
      what: "all that a statement tells, where it is as many as the question says",
      question: "Die drei größten ZIZ-Beträge in NRW: was macht das zusammen?",
      says: ["rund 7,2 Millionen Euro", "2,9 + 2,3 + 2"],
    },
    {
      what: "what was asked for more than there was",
      question: "Wie viel mehr wurde 2017 beim Investitionspakt Soziale Integration beantragt, als da war?",
      says: ["221,9 Millionen Euro", "277,3 − 55,4"],
    },
    {
      what: "what a programme had more than its predecessor years before",
      question: "Bekam der Soziale Zusammenhalt 2020 vom Bund mehr als zwei Jahre davor die Soziale Stadt?",
      says: ["10 Millionen Euro", "200 − 190"],
    },
    {
      what: "two numbers that the question says, of two statements",
      question: "Oberhausen, 2,9 Millionen aus ZIZ: welcher Anteil ist das an den 25 Millionen für NRW?",
      says: ["11,6 Prozent", "2,9 / 25"],
    },
    {
      what: "what one of several programmes got, as the statement on all of them says",
      question: "Wie viel Prozent der 790 Millionen von 2020 gingen an die Lebendigen Zentren?",
      says: ["38 Prozent", "300 / 790"],
    },
    {
      what: "money for each inhabitant, however it is shared",
      question: "Wie viel Euro Städtebauförderung kamen 2025 auf jeden Einwohner in NRW?",
      says: ["16,65 Euro", "302.000.000 / 18.139.116"],
    },
    {
      what: "what was asked for and not there",
      question: "Landesinitiative Innenstädte 2023: wie viele Millionen fehlten, gemessen an den Anträgen?",
      says: ["19 Millionen Euro", "54 − 35"],
    },
    {
      what: "a reckoning of the question",
      question: "198,1 plus 191,3 plus 7,2 gleich 396,6?",
      says: ["396,6 Millionen Euro", "198,1 + 191,3 + 7,2"],
    },
    {
      what: "no sum of towns of two rounds, as one may be in both",
      question: "Beide Runden zusammen, wie viele Kommunen waren das beim Sofortprogramm?",
      says: ["129", "91", "nicht"],
    },
    {
      what: "the years between two events",
      question:
        "Zwischen der Initiative zum Städtenetz Soziale Stadt und den ersten formellen Beitritten – wie viele Jahre?",
      says: ["5 Jahre", "1999 − 1994"],
    },
    {
      what: "the years between events of two networks",
      question:
        "Wie viele Jahre vergingen von der Gründung des Netzwerks Innenstadt bis zur Gründung des Netzwerks Stadtentwicklung?",
      says: ["16 Jahre", "2024 − 2008"],
    },
    {
      what: "the months between two days that an example tells",
      question: "Wie viele Monate lagen in Geilenkirchen zwischen Antrag und Bescheid?",
      says: ["5 Monate", "14. November 2023 − 14. Juni 2023"],
    },
    {
      what: "how old something is today",
      question: "Seit wie vielen Jahren gibt es die Reihe Stadterneuerung im Dialog?",
      says: ["53 Jahre", "2026 − 1973"],
    },
    {
      what: "how many a part is of those that the question counts",
      question:
        "Wir sind 50 Eigentümer und wollen eine ISG. Wie viele von uns dürften höchstens dagegen sein?",
      says: ["Höchstens ein Drittel von 50: 16", "50 · 1 / 3"],
    },
    {
      what: "the part of a whole that the question means, and not the one that is told beside it",
      question: "Von den 238 ausgewählten ZIZ-Kommunen sind wie viel Prozent aus NRW?",
      says: ["14,3 Prozent", "34 / 238"],
    },
    {
      what: "what is spread, where it is no money",
      question: "Wie viele Projekte pro Kommune gab es 2020?",
      says: ["1,08 Projekte", "295 / 273"],
    },
    {
      what: "the years between two",
      question: "Wie viele Jahre liegen zwischen 2009 und 2024 bei der Städtebauförderung?",
      says: ["15 Jahre", "2024 − 2009"],
    },
  ])("$what: „$question“", async ({ question, says }) => {
    const text = (await told(question)).join("\n");
    for (const each of says) expect(text).toContain(each);
  });

  it("rests each sentence on evidence, and gives the formula as a calculation", async () => {
    const draft = (await compute("Wie viel Städtebauförderung gab es 2022 bis 2024 zusammen?"))?.draft;
    expect(draft?.calculations).toMatchObject([{ expression: "336,6 + 386,2 + 416,3", value: 1139.1 }]);
    for (const { evidence } of draft?.statements ?? []) expect(evidence.length).toBeGreaterThan(0);
  });
});

describe("the highest and the lowest", () => {
  it.each([
    { question: "In welchem Jahr gab es am meisten Städtebauförderung in NRW?", top: "Am höchsten: 2018" },
    {
      question: "In welchem Jahr gab es am wenigsten Städtebauförderung in NRW?",
      top: "Am niedrigsten: 2011",
    },
    {
      question: "Welches Programm hatte 2020 am meisten Geld?",
      top: "Am höchsten: Programm Lebendige Zentren",
    },
  ])("are named with what was compared: „$question“", async ({ question, top }) => {
    const [first = ""] = await told(question);
    expect(first).toContain(top);
    expect(first).toContain("Verglichen wurde, was belegt ist");
  });

  it("are shown with the statement that says them", async () => {
    const [, shown = ""] = await told("In welchem Jahr gab es am meisten Städtebauförderung in NRW?");
    expect(shown).toContain("umfasste 2018");
  });
});

describe("what was talked about", () => {
  const topic: Topic = {
    subjects: ["staedtebaufoerderung-nrw"],
    predicates: ["funding-total"],
    factIds: [],
    years: [2024],
    named: ["Städtebauförderung in NRW"],
    words: [],
    told: [],
    listed: [],
    ledTo: [],
    trail: [2023, 2024].map((year) => idOfTotal(year)),
    origin: "facts",
    asks: "how-much",
  };

  it.each([
    { question: "Zusammen?", says: "386,2 + 416,3" },
    { question: "Und was ist der Unterschied?", says: "416,3 − 386,2" },
  ])("is meant by „$question“", async ({ question, says }) => {
    expect((await told(question, topic)).join("\n")).toContain(says);
  });

  it("is the same figure of both years, though the last answer led with a part", async () => {
    const part = facts.find(({ id }) => id.includes("staedtebaufoerderung-nrw.funding-by-funder.2025-land"));
    const trail = [idOfTotal(2024), part?.id ?? ""];
    expect((await told("Um wie viel Prozent weniger?", { ...topic, trail })).join("\n")).toContain(
      "416,3 − 302",
    );
  });

  it("adds no figure to itself, nor a whole to its part", async () => {
    const part = facts.find(({ id }) => id.includes("staedtebaufoerderung-nrw.funding-by-funder.2025-land"));
    expect(await told("Zusammen?", { ...topic, trail: [idOfTotal(2025), part?.id ?? ""] })).toEqual([]);
  });

  it("is not meant where only one number was told", async () => {
    expect(await told("Zusammen?", { ...topic, trail: topic.trail.slice(1) })).toEqual([]);
  });

  it("is not added to numbers of another unit", async () => {
    const projects = facts.find(
      ({ subject, predicate, qualifier }) =>
        subject === "staedtebaufoerderung-nrw" && predicate === "project-count" && qualifier === "2024",
    );
    expect(await told("Zusammen?", { ...topic, trail: [idOfTotal(2024), projects?.id ?? ""] })).toEqual([]);
  });
});

describe("nothing is computed", () => {
  it.each([
    {
      question: "Wie hoch ist der Landesanteil am Sofortprogramm Innenstadt?",
      why: "the sums of its two years are no part of each other",
    },
    {
      question: "Von 10.000 auf 12.000 Einwohner gewachsen, ändert sich unser Beitrag?",
      why: "its numbers are of the town and not of the fee",
    },
    {
      question:
        "Einmal heißt es mehr als 300, woanders 200 Gäste bei der Tagung. Wie groß ist die Differenz?",
      why: "the numbers that are said are those of something else",
    },
    {
      question: "2 Mio. Euro Kosten und der Regelsatz: was bleibt an uns hängen?",
      why: "a number that anybody says points at no fact",
    },
    { question: "Wie hoch war die Städtebauförderung 2024?", why: "the number itself is asked for" },
    {
      question: "Wie viele Kommunen in NRW haben aus ZIZ 2025 nichts bekommen?",
      why: "the 238 that are known were in all Länder",
    },
    {
      question: "Wie hoch ist die Förderquote bei der Städtebauförderung in NRW?",
      why: "the rate itself is told",
    },
    {
      question:
        "Wie viele Jahre lagen zwischen der Gründung des Netzwerks Innenstadt und dem Zusammenschluss mit dem Städtenetz Soziale Stadt?",
      why: "one of the two events is not known",
    },
    { question: "Wie alt ist das Netzwerk Innenstadt NRW?", why: "it has become something else" },
    {
      question: "Wie viele Jahre gilt die Satzung einer ISG?",
      why: "a time is told, and none lies between two events",
    },
    { question: "Arbeiten die Städte im Netzwerk zusammen?", why: "people are together, not numbers" },
    {
      question: "Wir haben 8 Beschwerden im Monat über Hundekot, wie viele sind das im Jahr?",
      why: "what is known of each month is of something else",
    },
    {
      question: "wieviele kommunen im land haben weniger als 10000 einwohner",
      why: "the register is asked, and no money",
    },
    {
      question:
        "Bund, Land, Gemeinde beim Investitionspakt Soziale Integration im Quartier: wer trägt wieviel Prozent?",
      why: "the shares of another programme are none of its own",
    },
    {
      question: "Mit wieviel Prozent fördert Rheinland-Pfalz denn die Ortskerne?",
      why: "no part is named of which the share could be told",
    },
    {
      question: "wieviel prozent zahlt der bund bei den weissen flecken",
      why: "nobody knows what it is of",
    },
    {
      question: "Wie viel Prozent der Städte ließen ihre Förderung verfallen?",
      why: "what is said of the towns is said nowhere",
    },
    {
      question: "Wie viel gab es 2020 in der Städtebauförderung für Bäume pro Kommune?",
      why: "what the money was for is told of no number",
    },
    {
      question: "Wie viel Geld hat Ahlen im Schnitt pro Kommune bekommen?",
      why: "the numbers are of another town, or of all",
    },
    {
      question: "Wie viel Prozent hatte der Stadtumbau 2018 als Anteil an den Baukosten?",
      why: "the whole is none of which numbers are known",
    },
    {
      question: "Wie viel Prozent der ZIZ-Kommunen haben aufgegeben?",
      why: "of all municipalities it is no part",
    },
    {
      question: "Wie groß ist der Anteil kleiner Gemeinden an den Geförderten 2020?",
      why: "the whole would be those that got something",
    },
    {
      question: "wie viel prozent hatte der stadtumbau 2018 als anteil an den baukosten?",
      why: "small letters change nothing of what the whole is",
    },
    {
      question: "Welchen Anteil an den gesamten Landesausgaben hatte die Städtebauförderung 2020?",
      why: "the whole is only called alike",
    },
    {
      question: "wie viel gab es 2020 in der städtebauförderung für bäume pro kommune?",
      why: "small letters change nothing of what the money was for",
    },
    {
      question: "Wie viel Prozent des Bundeshaushalts fließen in die Städtebauförderung?",
      why: "the budget is no funder",
    },
    {
      question:
        "Die Historischen Stadt- und Ortskerne sind aus zwei Vereinigungen zusammengewachsen. Wann war das?",
      why: "a day is asked for",
    },
  ])("for „$question“, because $why", async ({ question }) => {
    expect(await compute(question)).toBeUndefined();
  });

  it("adds no totals where the money of one funder is asked for, and tells them", async () => {
    const candidate = await compute("Wie viel Geld war 2022 und 2023 zusammen vom Land?");
    expect(candidate?.draft.calculations ?? []).toEqual([]);
    expect(candidate?.draft.statements.map(({ text }) => text).join(" ")).toContain(
      "188,2 Millionen vom Land",
    );
  });
});

function idOfTotal(year: number): string {
  const total = facts.find(
    ({ subject, predicate, qualifier }) =>
      subject === "staedtebaufoerderung-nrw" && predicate === "funding-total" && qualifier === String(year),
  );
  if (!total) throw new Error(`the total of ${year} is not known`);
  return total.id;
}
