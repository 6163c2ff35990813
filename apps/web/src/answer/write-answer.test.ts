import type { Answer } from "@stadtlotse/client";
import { expect, it } from "vitest";
import { writeAnswer } from "./write-answer.js";

const answer: Answer = {
  id: "a",
  conversationId: "c",
  outcome: "answered",
  text: "Das Netzwerk hat **130** Mitglieder. [1]",
  citations: [
    {
      number: 1,
      title: "Broschüre",
      source: "001.txt",
      locator: { page: 4 },
      quote: "130 Städte und Gemeinden",
      asOf: "2021-03",
      url: "https://stadtlotse.example/quellen/x",
    },
  ],
  calculations: [{ label: "Zuwachs", expression: "130 - 75", value: 55, text: "Das sind 55 mehr." }],
  conflicts: [],
  suggestions: [],
  handover: null,
  tier: "basic",
  origin: "facts",
  elapsedMs: 1,
};

it("writes question, answer, calculation and evidence with date, place and address", () => {
  expect(writeAnswer("Wie viele?", answer)).toBe(
    `Ihre Frage: Wie viele?

Das Netzwerk hat 130 Mitglieder. [1]

Das sind 55 mehr. (130 - 75)

Belege
[1] Broschüre, Stand März 2021, Seite 4: „130 Städte und Gemeinden“ https://stadtlotse.example/quellen/x

Auskunft von Stadtlotse, automatisch und ohne Gewähr.
`,
  );
});
