import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Answer } from "@stadtlotse/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { askerOf, openEvaluationHouse } from "../answers/open-evaluation-house.js";

/** One without document and answer is answered by none of the documents. */
const Question = z.object({
  id: z.string(),
  question: z.string(),
  document: z.string().optional(),
  /** Part of the text that answers. */
  answer: z.string().optional(),
});
type Question = z.infer<typeof Question>;

const longestText = 1_200;

describe.each([
  { collection: "town-hall", rightAtLeast: 0.8, declinedAtLeast: 0.5 },
  { collection: "district", rightAtLeast: 0.6, declinedAtLeast: 0.55 },
])("papers of a $collection", ({ collection, rightAtLeast, declinedAtLeast }) => {
  const asked: { question: Question; answer: Answer }[] = [];
  let rejected = -1;
  let close = async () => {};

  beforeAll(async () => {
    const house = await openEvaluationHouse();
    close = house.close;
    const folder = fileURLToPath(new URL(`./${collection}`, import.meta.url));
    rejected = (await house.knowledgeBase.ingestPaths([folder])).totals.rejected;
    const text = await readFile(new URL(`./${collection}.de.json`, import.meta.url), "utf8");
    for (const question of z.array(Question).parse(JSON.parse(text))) {
      const turn = { question: question.question, asker: askerOf(undefined), owner: "anonymous" };
      asked.push({ question, answer: await house.assistant.answer({ ...turn, remember: false }) });
    }
  }, 120_000);
  afterAll(() => close());

  it("are all read", () => {
    expect(rejected).toBe(0);
  });

  it("answer most questions in people's own words, briefly", () => {
    const onDocuments = asked.filter(({ question }) => question.answer !== undefined);
    const right = onDocuments.filter(isRight);
    const wrong = onDocuments
      .filter((each) => !isRight(each))
      .map(({ question, answer }) => [question.question, answer.text]);
    expect(right.length / onDocuments.length, JSON.stringify(wrong, null, 2)).toBeGreaterThanOrEqual(
      rightAtLeast,
    );
  });

  it("are cited at the document that answers", () => {
    const right = asked.filter(isRight);
    const cited = right.filter(({ question, answer }) =>
      answer.citations.some(
        ({ source, quote }) => source === question.document && holds(quote, question.answer),
      ),
    );
    expect(cited.length).toBe(right.length);
  });

  it("leave most questions unanswered that none of them answers", () => {
    const unanswerable = asked.filter(({ question }) => question.answer === undefined);
    const declined = unanswerable.filter(({ answer }) => answer.outcome !== "answered");
    expect(declined.length / unanswerable.length).toBeGreaterThanOrEqual(declinedAtLeast);
  });
});

function isRight({ question, answer }: { question: Question; answer: Answer }): boolean {
  return (
    answer.outcome === "answered" && answer.text.length <= longestText && holds(answer.text, question.answer)
  );
}

function holds(text: string, part: string | undefined): boolean {
  return part !== undefined && text.replace(/\s+/g, " ").includes(part);
}
