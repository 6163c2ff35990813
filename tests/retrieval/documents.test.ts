import { describe, expect, it } from "vitest";
import { measureDocuments, readDocumentQuestions } from "./measure-documents.js";

/** The documents are not part of the project; where this names their folder, they are asked too. */
const folder = process.env.DOCUMENTS;

describe("the questions on real documents", () => {
  it("are at least forty, each with a name of its own", async () => {
    const questions = await readDocumentQuestions();
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it("do not give the answer away", async () => {
    for (const { question, answer } of await readDocumentQuestions()) {
      if (answer.split(" ").length > 2) expect(question).not.toContain(answer);
    }
  });

  it("are answered with the right page among five and the answer in three sentences", async () => {
    if (folder === undefined) return console.info("DOCUMENTS names no folder: the documents were not asked.");
    const scores = await measureDocuments(folder);
    console.info(JSON.stringify({ ...scores, missed: scores.missed.length }));
    expect(scores.page5, JSON.stringify(scores.missed, null, 2)).toBeGreaterThanOrEqual(0.9);
    expect(scores.document1).toBeGreaterThanOrEqual(0.85);
    expect(scores.sentence3).toBeGreaterThanOrEqual(0.65);
  });
});
