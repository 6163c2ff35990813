import { readFile } from "node:fs/promises";
import { openDatabase } from "@stadtlotse/database";
import { answeringConfidence, openKnowledgeBase, type RetrievedPassage } from "@stadtlotse/knowledge-base";
import * as z from "zod";

/** A question in words of its own on a real document, and where its answer stands. */
export const DocumentQuestion = z.object({
  id: z.string(),
  question: z.string().min(10),
  document: z.string(),
  /** Physical pages on which the answer stands; any of them will do. */
  pages: z.array(z.int().positive()).min(1),
  /** Part of the sentence that answers. */
  answer: z.string(),
});
export type DocumentQuestion = z.infer<typeof DocumentQuestion>;

export interface DocumentScores {
  questions: number;
  /** Shares of the questions, 0 to 1. */
  document1: number;
  document5: number;
  page1: number;
  page5: number;
  /** The answer stands in the best sentence, or among the best three, of all that was found. */
  sentence1: number;
  sentence3: number;
  /** Of the questions those whose first passage is sure enough to answer with, and of these those with the right page. */
  answered: number;
  right: number;
  /** Questions whose page is not among the first five, with the place that came first. */
  missed: { id: string; question: string; first: string }[];
}

export async function readDocumentQuestions(): Promise<DocumentQuestion[]> {
  const text = await readFile(new URL("./documents.de.json", import.meta.url), "utf8");
  return z.array(DocumentQuestion).parse(JSON.parse(text));
}

/** Takes a folder of documents into a fresh database and asks the questions on those that are there. */
export async function measureDocuments(folder: string): Promise<DocumentScores> {
  const database = await openDatabase({ url: ":memory:" });
  const knowledgeBase = await openKnowledgeBase(database);
  await knowledgeBase.ingestPaths([folder]);
  const present = new Set((await knowledgeBase.listDocuments("public")).map(({ source }) => source));
  const questions = (await readDocumentQuestions()).filter(({ document }) => present.has(document));
  const results: { question: DocumentQuestion; found: RetrievedPassage[] }[] = [];
  for (const question of questions) {
    const found = await knowledgeBase.retrieve(question.question, { visibility: "public", limit: 5 });
    results.push({ question, found });
  }
  await database.close();
  return score(results);
}

function score(
  results: readonly { question: DocumentQuestion; found: RetrievedPassage[] }[],
): DocumentScores {
  const share = (isRight: (question: DocumentQuestion, found: RetrievedPassage[]) => boolean) =>
    results.filter(({ question, found }) => isRight(question, found)).length / Math.max(1, results.length);
  const isSure = (found: RetrievedPassage[]) => (found[0]?.confidence ?? 0) >= answeringConfidence;
  const answered = share((_, found) => isSure(found));
  const surelyRight = share(
    (question, found) => isSure(found) && found.slice(0, 1).some((first) => isPage(question, first)),
  );
  const sentenceAmong = (count: number) =>
    share(({ answer }, found) =>
      found
        .flatMap(({ sentences }) => sentences)
        .sort((a, b) => b.score - a.score)
        .slice(0, count)
        .some(({ text }) => text.includes(answer)),
    );
  return {
    questions: results.length,
    document1: share(({ document }, found) => found[0]?.source === document),
    document5: share(({ document }, found) => found.some(({ source }) => source === document)),
    page1: share((question, found) => found.slice(0, 1).some((passage) => isPage(question, passage))),
    page5: share((question, found) => found.some((passage) => isPage(question, passage))),
    sentence1: sentenceAmong(1),
    sentence3: sentenceAmong(3),
    answered,
    right: surelyRight / Math.max(answered, Number.EPSILON),
    missed: results
      .filter(({ question, found }) => !found.some((passage) => isPage(question, passage)))
      .map(({ question: { id, question }, found }) => ({
        id,
        question,
        first: `${found[0]?.source}, Seite ${found[0]?.locator.page}: ${found[0]?.sentences[0]?.text}`,
      })),
  };
}

function isPage({ document, pages }: DocumentQuestion, { source, locator }: RetrievedPassage): boolean {
  return source === document && pages.includes(locator.page ?? 0);
}
