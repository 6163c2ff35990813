import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SyntheticCorpus } from "./synthetic-corpus.js";

/** Writes text files of so many passages each into a new folder. */
export async function writeDocuments(
  folder: string,
  corpus: SyntheticCorpus,
  passagesOfEach: readonly number[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  let written = 0;
  for (const [document, count] of passagesOfEach.entries()) {
    const passages = Array.from({ length: count }, () => corpus.passage(written++));
    const text = passages.map((passage) => `${passage.title}\n\n${passage.text}`).join("\n\n");
    await writeFile(join(folder, `${document}.txt`), text);
  }
}
