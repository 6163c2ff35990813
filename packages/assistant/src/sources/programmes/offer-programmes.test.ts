import { facts } from "@stadtlotse/domain/reference/facts";
import { programmes } from "@stadtlotse/domain/reference/programmes";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createProgrammeSource } from "./offer-programmes.js";
import { programmeVocabulary } from "./programme-vocabulary.js";

const offer = createProgrammeSource(facts, programmes);
const vocabulary = programmeVocabulary(programmes);

async function ask(question: string) {
  const offers = [...(await offer(readForTest(question, vocabulary)))];
  return offers.sort((a, b) => b.score - a.score)[0];
}

async function tell(question: string): Promise<string> {
  return (await ask(question))?.draft.statements.map(({ text }) => text).join("\n") ?? "";
}

describe("the programme finder", () => {
  it.each([
    { question: "Gibts Kohle vom Land für son Kulturhaus aufm Dorf?", best: "dritte-orte-nrw" },
    {
      question: "heiße Sommer, kein Schatten aufm Rathausplatz, Geld für Klimaanpassung?",
      best: "klimaanpassung-kommunen-nrw",
    },
    {
      question: "Zeche dicht, riesige Brache. Wer fördert den Umbau?",
      best: "wachstum-nachhaltige-erneuerung",
    },
    { question: "Wer bezahlt einen Quartiersmanager?", best: "sozialer-zusammenhalt" },
    {
      question: "Unser Sportverein will die Sportanlage sanieren, gibt es Fördergeld?",
      best: "moderne-sportstaette-2022",
    },
    { question: "Fördert der Bund die Fassaden in der historischen Altstadt?", best: "lebendige-zentren" },
    { question: "Hochhaussiedlung, viel Arbeitslosigkeit, kein Spielplatz", best: "sozialer-zusammenhalt" },
    { question: "Marktplatz umbauen und dabei barrierefrei machen", best: "lebendige-zentren" },
    { question: "Klimaanpassung in der EU", best: "klimaanpassung-kommunen-nrw" },
    {
      question: "Welche Landesprogramme gibt es für die Innenstadt?",
      best: "zukunftsfaehige-innenstaedte-ortszentren-nrw",
    },
    { question: "Was gab es 2021 gegen Leerstand?", best: "sofortprogramm-innenstadt-nrw" },
    { question: "Gibt es Geld für den Rückbau?", best: "wachstum-nachhaltige-erneuerung" },
    { question: "Kulturverein, Scheune, Konzerte, auf dem Land", best: "dritte-orte-nrw" },
    { question: "Denkmal in der Altstadt, gibt es eine Förderung?", best: "lebendige-zentren" },
  ])("finds $best for „$question“", async ({ question, best }) => {
    expect((await ask(question))?.topic.subjects).toEqual([best]);
  });

  it("says of an ended programme that it is over, and what follows", async () => {
    const text = await tell("Was gab es an Geld, um leere Läden anzumieten und weiterzuvermieten?");
    expect(text).toContain("vorbei (bis 31. Dezember 2023)");
    expect(text).toContain("folgte 2023 die Landesinitiative");
  });

  it("never says that applications are open where no date is known", async () => {
    const text = await tell("Gibts Kohle vom Land für son Kulturhaus aufm Dorf?");
    expect(text).toContain("nicht bekannt");
    expect(text).not.toMatch(/Anträge sind bis .* möglich/);
  });

  it("keeps programmes for others behind those for the applicant", async () => {
    expect(await tell("Unser Sportverein will die Sportanlage sanieren, gibt es Fördergeld?")).toContain(
      "Vereine",
    );
  });

  it.each([
    "Gibt es Fördermittel für einen Radweg?",
    "Wie hoch ist der Fördersatz der Städtebauförderung?",
    "Welche Stadt hat schon Läden in der Innenstadt ausprobiert?",
    "Gibt es ein Beispiel für einen Marktplatz?",
    "Wie alt ist der Marktplatz",
    "Wer zahlt eine neue Feuerwache?",
    "Zähl mir die Leerstände am Marktplatz",
    "Welches Ministerium gibt dem Netzwerk Innenstadt Geld?",
    "Wie wird das Wetter in Unna?",
  ])("finds nothing for „%s“", async (question) => {
    expect(await ask(question)).toBeUndefined();
  });
});

describe("named programmes", () => {
  it.each([
    { question: "Was machen wir denn jetzt mit dem Sofortprogramm?", says: "vorbei (bis 31. Dezember 2023)" },
    { question: "Was kam nach dem Stadtumbau West?", says: "Wachstum und nachhaltige Erneuerung" },
    { question: "Was nehmen wir statt Zukunft Stadtgrün, was kam danach?", says: "sechs Programmen drei" },
    { question: "Was kam nach dem Investitionspakt SIQ?", says: "ist nicht belegt" },
    {
      question: "Wie hoch ist der Fördersatz bei Wohnviertel im Wandel?",
      says: "nennen meine Quellen nicht",
    },
  ])("answers „$question“", async ({ question, says }) => {
    expect(await tell(question)).toContain(says);
  });
});

describe("whether a named programme pays for something", () => {
  it.each([
    { question: "Zahlt das Sofortprogramm Innenstadt auch einen Citymanager?", says: "Zentrenmanagements" },
    {
      question: "Gab es bei der Landesinitiative auch was für ein leeres Warenhaus?",
      says: "vier Bausteine",
    },
  ])("is told by what it pays for: „$question“", async ({ question, says }) => {
    const text = await tell(question);
    expect(text).toContain(says);
    expect(text).not.toContain("Am besten passt");
  });
});

describe("a rate that no source gives", () => {
  it.each([
    "Mit wie viel Prozent war das Land am Investitionspakt Sportstätten beteiligt?",
    "Welchen Eigenanteil verlangt Wohnviertel im Wandel von uns?",
  ])("is declined, with what is known nearby: „%s“", async (question) => {
    const best = await ask(question);
    expect(best?.draft.outcome).toBe("declined");
    expect(best?.draft.statements[0]?.text).toMatch(/^Einen Fördersatz für .* nennen meine Quellen nicht/);
    expect(best?.draft.statements.length).toBeGreaterThan(1);
  });
});

describe("what is described without its name", () => {
  it.each([
    {
      question: "Die Hausbesitzer wollen selbst zahlen, aber alle müssen mitmachen.",
      says: "Immobilien- und Standortgemeinschaft",
    },
    {
      question: "Händler wollen Blumenkübel, die Stadt soll die Hälfte dazugeben",
      says: "ein Verfügungsfonds",
    },
    { question: "Ein Beirat der Bewohner entscheidet über kleine Projekte", says: "ein Verfügungsfonds" },
  ])("is told for „$question“", async ({ question, says }) => {
    expect(await tell(question)).toContain(says);
  });
});

describe("who was in ZIZ", () => {
  it.each([
    { question: "War Bocholt bei ZIZ dabei?", says: "steht Bocholt nicht" },
    { question: "War Bonn bei ZIZ dabei?", says: "Ja, Bonn war" },
    { question: "Wie viel mehr hat Oberhausen bei ZIZ bekommen als Wuppertal?", says: "0,9 Millionen Euro" },
    { question: "Wie viele Euro flossen aus ZIZ nach Viersen?", says: "den Betrag nennt die Quelle nicht" },
    { question: "Wie viel bekam Bochum aus ZIZ?", says: "gut 2,3 Millionen Euro" },
    {
      question: "Welche Kommunen aus dem Regierungsbezirk Münster waren bei ZIZ?",
      says: "Rhede, Sendenhorst, Warendorf",
    },
    { question: "Wer hat bei ZIZ am meisten bekommen?", says: "Oberhausen (rund 2,9 Millionen Euro)" },
    { question: "Welche Städte in NRW waren in ZIZ?", says: "34 Kommunen" },
  ])("answers „$question“", async ({ question, says }) => {
    expect(await tell(question)).toContain(says);
  });
});

describe("what is asked of a programme beside the need", () => {
  it("is told of one that is named", async () => {
    const text = await tell("Dürfen bei den Dritten Orten auch Vereine ran, und wie viel gibt es höchstens?");
    expect(text).toContain("Vereine und Initiativen");
    expect(text).toContain("50.000 Euro");
  });

  it("is told of the one that fits", async () => {
    const text = await tell(
      "Zeche dicht, riesige Brache. Welches Programm hilft, und auf welchen Paragrafen beruht es?",
    );
    expect(text).toMatch(/^Am besten passt: Wachstum und nachhaltige Erneuerung/);
    expect(text).toContain("§ 171a");
  });

  it("is that it has ended, where a later year is asked about", async () => {
    const text = await tell("Können wir ZIZ für 2027 beantragen?");
    expect(text).toMatch(/^Der Förderzeitraum ist vorbei \(bis 2025\)/);
  });
});

describe("who looks for money and does not say what for", () => {
  it.each([
    "Ich suche Fördermittel.",
    "Wir suchen Fördermittel, was gibt es denn so?",
    "Wir brauchen Geld, was gibt es?",
    "Gibt es Zuschüsse?",
  ])("is asked back: „%s“", async (question) => {
    const best = await ask(question);
    expect(best?.draft.outcome).toBe("clarification");
    expect(best?.topic.subjects).toEqual([]);
  });

  it("finds programmes with each suggestion", async () => {
    const suggestions = (await ask("Ich suche Fördermittel."))?.draft.suggestions ?? [];
    expect(suggestions.length).toBeGreaterThan(1);
    for (const suggestion of suggestions) expect((await ask(suggestion))?.draft.outcome).toBe("answered");
  });

  it.each([
    { question: "Wer fördert den Umbau leerer Läden?", why: "the need is said" },
    { question: "Wie viel Geld gibt es bei Lebendige Zentren?", why: "a programme is named" },
  ])("is not asked back for „$question“, because $why", async ({ question }) => {
    expect((await ask(question))?.draft.outcome).not.toBe("clarification");
  });
});
