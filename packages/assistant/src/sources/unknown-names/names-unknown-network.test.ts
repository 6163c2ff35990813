import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { catalogueNames } from "../../names/catalogue.js";
import { createNameIndex } from "../../names/name-index.js";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "../facts/fact-index.js";
import { namesUnknownNetwork } from "./names-unknown-network.js";

const { vocabulary } = createFactIndex(facts);
const { knows } = createNameIndex(catalogueNames(), vocabulary);
const isUnknown = (question: string) =>
  namesUnknownNetwork(readForTest(question, vocabulary).understanding, knows);

describe("a network of which no source speaks", () => {
  it.each([
    "Ist Bocholt im Fahrradstädte-Netzwerk dabei?",
    "Sind wir Mitglied im Netzwerk Kulinarische Dörfer?",
    "Gehört Unna zum Klimabündnis?",
    "Ist Lemgo im Bündnis für fahrradfreundliche Kommunen?",
    "Sind wir Mitglied bei Slowtopia?",
    "Wie viele Mitglieder hat das Netzwerk Innenstadt Hessen?",
    "Ist Werl in der Allianz Wasserstädte vertreten?",
  ])("is named in „%s“", (question) => {
    expect(isUnknown(question)).toBe(true);
  });

  it.each([
    "Ist Bocholt im Netzwerk Innenstadt NRW?",
    "Wir sind nicht im Netzwerk. Dürfen wir trotzdem kommen?",
    "Ist Unna im Netzwerk Mitglied?",
    "Sind wir im Städtenetz Soziale Stadt dabei?",
    "Welche Städte sind im Stadtumbaunetzwerk?",
    "Wir bauen ein Händlernetzwerk auf. Welches Programm hilft?",
    "Hat sich das Netzwerk Innenstadt NRW mit Hessen ausgetauscht?",
  ])("is not named in „%s“", (question) => {
    expect(isUnknown(question)).toBe(false);
  });
});
