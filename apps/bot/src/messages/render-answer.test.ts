import type { Answer, Citation } from "@stadtlotse/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { texts } from "../texts.de.js";
import { renderAnswer as render } from "./render-answer.js";

const renderAnswer = (answer: Answer) => render(answer, { question: "Wie oft?", earlier: [], texts });

const citation: Citation = {
  number: 1,
  title: "Broschüre Netzwerk Innenstadt NRW, Stand März 2021",
  source: "broschuere.pdf",
  locator: { page: 12 },
  quote: "Das Magazin Innenstadt erscheint zweimal im Jahr.",
  url: "https://stadtlotse.example/dokumente/7#seite=12",
};

const answer: Answer = {
  id: "a",
  conversationId: "c",
  outcome: "answered",
  text: "Zweimal im Jahr. [1]",
  citations: [citation],
  calculations: [],
  conflicts: [],
  suggestions: [],
  handover: null,
  tier: "basic",
  origin: "passages",
  elapsedMs: 1,
};

describe("renderAnswer", () => {
  it("leaves the words and marks of the answer as they are", () => {
    expect(renderAnswer(answer)).toEqual({
      text: "Zweimal im Jahr. [1]",
      citations: [
        {
          position: 1,
          name: "Broschüre Netzwerk Innenstadt NRW, Stand März 2021, S. 12",
          abstract: "Das Magazin Innenstadt erscheint zweimal im Jahr.",
          url: "https://stadtlotse.example/dokumente/7#seite=12",
        },
      ],
      writtenByModel: false,
      isForMembers: false,
      cards: [expect.objectContaining({ type: "AdaptiveCard" })],
      asksForFeedback: true,
    });
  });

  it.each([
    { name: "a source without pages", change: { locator: {} }, expected: { name: citation.title } },
    {
      name: "a long title keeps its page",
      change: { title: "Leitfaden ".repeat(12) },
      expected: { name: `${"Leitfaden ".repeat(7).trim()}…, S. 12` },
    },
    {
      name: "a quote over several lines",
      change: { quote: "erste Zeile\n  zweite Zeile" },
      expected: { abstract: "erste Zeile zweite Zeile" },
    },
  ])("names $name", ({ change, expected }) => {
    const rendered = renderAnswer({ ...answer, citations: [{ ...citation, ...change }] });
    expect(rendered.citations[0]).toMatchObject(expected);
  });

  it("drops an address that is no web address", () => {
    const rendered = renderAnswer({ ...answer, citations: [{ ...citation, url: "javascript:alert(1)" }] });
    expect(rendered.citations[0]).not.toHaveProperty("url");
  });

  it.each([
    { origin: "facts", writtenByModel: false },
    { origin: "passages", writtenByModel: false },
    { origin: "language-model", writtenByModel: true },
  ] as const)("labels $origin as written by a model: $writtenByModel", ({ origin, writtenByModel }) => {
    expect(renderAnswer({ ...answer, origin }).writtenByModel).toBe(writtenByModel);
  });

  it("stays within the limits of Teams for any evidence", () => {
    const citations = fc.array(
      fc.record({ title: fc.string({ maxLength: 300 }), quote: fc.string({ maxLength: 900 }) }),
    );
    fc.assert(
      fc.property(citations, fc.array(fc.string()), (evidence, suggestions) => {
        const message = renderAnswer({
          ...answer,
          citations: evidence.map((part, index) => ({ ...citation, ...part, number: index + 1 })),
          suggestions,
        });
        expect(message.citations.length).toBeLessThanOrEqual(10);
        expect(message.cards[0]?.actions?.length).toBeLessThanOrEqual(6);
        for (const { name, abstract } of message.citations) {
          expect(name.length).toBeLessThanOrEqual(80);
          expect(abstract.length).toBeLessThanOrEqual(160);
        }
      }),
    );
  });
});
