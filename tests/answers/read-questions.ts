import { readdir, readFile } from "node:fs/promises";
import * as z from "zod";
import { GradedQuestion } from "./graded-question.js";
import type { Half } from "./half-of.js";

/** All questions of one half. */
export async function readHalf(half: Half): Promise<GradedQuestion[]> {
  const folder = new URL(".", import.meta.url);
  const names = (await readdir(folder)).filter(
    (name) => name.startsWith(`${half}-`) && name.endsWith(".de.json"),
  );
  const files = await Promise.all(names.sort().map((name) => readQuestions(new URL(name, folder))));
  return files.flat();
}

/** The questions of one file. @throws ZodError when it does not hold questions */
export async function readQuestions(file: string | URL): Promise<GradedQuestion[]> {
  return z.array(GradedQuestion).parse(JSON.parse(await readFile(file, "utf8")));
}
