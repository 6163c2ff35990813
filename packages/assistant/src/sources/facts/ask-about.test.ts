import { describe, expect, it } from "vitest";
import { askAbout } from "./ask-about.js";

describe("a question about a subject", () => {
  it.each([
    {
      variant: "Wie wird man Mitglied in {subject}",
      name: "Netzwerk Innenstadt NRW",
      asked: "Wie wird man Mitglied im Netzwerk Innenstadt NRW?",
    },
    {
      variant: "Wie viele Mitglieder hat {subject}",
      name: "Städtenetz Soziale Stadt NRW",
      asked: "Wie viele Mitglieder hat das Städtenetz Soziale Stadt NRW?",
    },
    {
      variant: "Wer hat den Vorsitz von {subject}",
      name: "AG Stadtumbau",
      asked: "Wer hat den Vorsitz von der AG Stadtumbau?",
    },
    {
      variant: "Wie viele Leute kommen zu {subject}",
      name: "Tagung Innenstadt",
      asked: "Wie viele Leute kommen zur Tagung Innenstadt?",
    },
    { variant: "Was ist {subject}", name: "ISEK", asked: "Was ist ISEK?" },
  ])("gives $name the article it needs in „$variant“", ({ variant, name, asked }) => {
    expect(askAbout(variant, name)).toBe(asked);
  });
});
