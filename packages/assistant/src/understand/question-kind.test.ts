import { describe, expect, it } from "vitest";
import { questionKind } from "./question-kind.js";

describe("questionKind", () => {
  it.each([
    ["wer leitet das netzwerk", "who"],
    ["wann wurde es gegrundet", "when"],
    ["wie viele mitglieder hat es", "how-many"],
    ["wie hoch ist der beitrag", "how-much"],
    ["wie oft erscheint das magazin", "how-often"],
    ["wo sitzt die geschaftsstelle", "where"],
    ["welche leistungen gibt es", "which"],
    ["was ist ein isek", "what"],
    ["wie werden wir mitglied", "how"],
    ["warum wurde es gegrundet", "why"],
    ["wie ist die telefonnummer der geschaftsstelle", "contact"],
    ["bekommt unna forderberatung", "whether"],
  ])("hears in „%s“ what kind of value answers: %s", (question, kind) => {
    expect(questionKind(question)).toBe(kind);
  });
});
