import type { Stadtlotse } from "@stadtlotse/assistant";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareVariants } from "./compare-variants.js";
import { evaluate, type Graded } from "./evaluate.js";
import type { Half } from "./half-of.js";
import { openEvaluationHouse } from "./open-evaluation-house.js";
import { readHalf } from "./read-questions.js";
import { type Summary, summarize } from "./summarize.js";

const slowMs = 900_000;

/**
 * The least share of right answers. It is raised when answers get better, and never lowered to let a change pass. That
 * of the half that measures belongs to its round: the eighth, in words that no source uses, stood at 73 % when it was
 * written; the seventh at 96 %.
 */
const floors: Readonly<Record<Half, number>> = { develop: 0.93, measure: 0.72 };

/** How much the score may fall when only the wording changes. */
const mostLostToWording = 0.05;

let house: Stadtlotse;
beforeAll(async () => {
  house = await openEvaluationHouse();
});
afterAll(() => house.close());

describe("answers to the questions that we develop on", () => {
  let graded: Graded[];
  let summary: Summary;
  beforeAll(async () => {
    graded = await evaluate(house.assistant, await readHalf("develop"));
    summary = summarize(graded);
  }, slowMs);

  it("are right often enough", () => {
    expect(summary.score).toBeGreaterThanOrEqual(floors.develop);
  });

  it("hold no number that nothing supports", () => {
    const ungrounded = graded.filter(({ faults }) => faults.some(({ kind }) => kind === "ungrounded"));
    expect(ungrounded.map(({ question }) => question.id)).toEqual([]);
  });

  it(
    "stay right when only the wording changes",
    async () => {
      const { all } = await compareVariants(house.assistant, graded);
      expect(all.difference).toBeGreaterThanOrEqual(-mostLostToWording);
    },
    slowMs,
  );
});

describe("answers to the questions that only measure", () => {
  it(
    "are right often enough",
    async () => {
      const { score } = summarize(await evaluate(house.assistant, await readHalf("measure")));
      expect(score).toBeGreaterThanOrEqual(floors.measure);
    },
    slowMs,
  );
});
