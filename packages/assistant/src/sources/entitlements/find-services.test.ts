import { networkServices } from "@stadtlotse/domain/reference/services";
import { describe, expect, it } from "vitest";
import { serviceKey } from "../../examples/ways-of-asking.js";
import { readForTest } from "../../testing/read-for-test.js";
import { indexServices } from "./find-services.js";

const index = indexServices(networkServices);

const noOtherWords = new Set<string>();

describe("the services most like a question", () => {
  const like = (question: string, likeness: [string, number][], least: number) =>
    index.like(new Map(likeness), question, least).map(({ id }) => id);

  it("goes by the ways of asking where the words tell nothing, and gives two that are nearly as like", () => {
    const likeness: [string, number][] = [
      [serviceKey("foerderberatung"), 0.6],
      [serviceKey("fachboerse"), 0.59],
      [serviceKey("prozessbegleitung"), 0.4],
      ["fact isek definition ", 0.9],
    ];
    expect(like("xyz", likeness, 0.3)).toEqual(["foerderberatung", "fachboerse"]);
    expect(like("xyz", likeness, 0.7)).toEqual([]);
  });

  it.each([
    ["prozessbegleitung", "Wir bräuchten jemand, der uns durch den ganzen Innenstadtprozess begleitet."],
    ["methodenberatung", "Wer hilft uns bei der Wahl der richtigen Beteiligungsmethode?"],
    ["foerderberatung", "Kriegen wir Hilfe bei Förderanträgen, obwohl wir nicht dabei sind?"],
    ["best-practice-hinweise", "Nennt ihr uns gute Beispiele aus anderen Städten?"],
    ["externe-kompetenz", "Könnt ihr uns Fachleute von außen vermitteln?"],
    ["allgemeine-dokumentationen", "Tagungsdokumentationen, auch für uns zu haben?"],
    ["mehrwertangebot-internet", "Der geschützte Bereich mit den Innenstadtprofilen: wer hat Zugang?"],
    ["presse-und-oeffentlichkeitsarbeit", "Unterstützt ihr auch Nichtmitglieder bei der Pressearbeit?"],
    ["telefonische-beratung", "Kurze Rückfrage per Telefon, ist das gratis?"],
    ["arbeitsgruppen", "Dürfen wir in einer Arbeitsgruppe mitmachen, ohne Mitglied zu sein?"],
  ])("hears %s in other words: „%s“", (service, question) => {
    const { likeness, understanding } = readForTest(question, noOtherWords);
    expect(index.like(likeness, understanding.query, 0.2)[0]?.id).toBe(service);
  });
});

describe("the services that a question names", () => {
  it.each([
    { question: "Gibt es eine Förderberatung?", services: ["foerderberatung"] },
    { question: "Gibt es bei Ihnen eine Beratung vor Ort?", services: ["beratung-vor-ort"] },
    { question: "Wir hätten gern Besuch.", services: ["beratung-vor-ort"] },
    { question: "Dürfen wir euch besuchen?", services: [] },
    { question: "Wer leitet das Netzwerk?", services: [] },
  ])("finds $services in „$question“", ({ question, services }) => {
    expect(index.named(readForTest(question, noOtherWords).understanding)).toEqual(services);
  });
});
