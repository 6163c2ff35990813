import { facts } from "@stadtlotse/domain/reference/facts";
import { describe, expect, it } from "vitest";
import { readForTest } from "../../testing/read-for-test.js";
import { createFactIndex } from "./fact-index.js";
import { offerGap } from "./offer-gap.js";

const index = createFactIndex(facts);
const gap = (question: string) => offerGap(readForTest(question, index.vocabulary), index);

describe("what is known of others of its kind alone", () => {
  it.each([
    {
      question: "Wer ist Sprecher der AG Baulandmanagement?",
      about: "no spokesperson of ag-baulandmanagement",
    },
    {
      question: "Wann wurde das Forum Baulandmanagement NRW gegründet?",
      about: "no founded of forum-baulandmanagement-nrw",
    },
    // its place is known, and asked for nearly alike
    {
      question: "Teilnehmerzahl der Veranstaltung „Innenstadt auf dem Prüfstand“?",
      about: "no attendance of innenstadt-auf-dem-pruefstand",
    },
  ])("is told as not documented: „$question“", ({ question, about }) => {
    const offer = gap(question);
    expect(offer?.about).toBe(about);
    expect(offer?.draft.outcome).toBe("declined");
  });

  it.each([
    { question: "Wer ist Sprecher der AG Stadtumbau?", why: "it is known" },
    { question: "Was ist das Forum Baulandmanagement NRW?", why: "other words may tell it" },
    { question: "Wer ist Sprecher?", why: "nothing is named" },
  ])("is no matter in „$question“, because $why", ({ question }) => {
    expect(gap(question)).toBeUndefined();
  });
});
