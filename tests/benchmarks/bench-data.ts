import { readFile } from "node:fs/promises";
import * as z from "zod";

const BenchPassageLine = z.object({ id: z.string(), title: z.string().default(""), text: z.string() });

const BenchQueryLine = z.object({
  id: z.string(),
  text: z.string(),
  /** Passages that answer the query. */
  gold: z.array(z.string()).min(1),
  /** Any of these strings in a sentence answers it. */
  answers: z.array(z.string()).default([]),
});
export type BenchQuery = z.infer<typeof BenchQueryLine>;

export async function readCorpus(path: string) {
  return readLines(path, BenchPassageLine);
}

export async function readQueries(path: string): Promise<BenchQuery[]> {
  return readLines(path, BenchQueryLine);
}

async function readLines<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, index) => {
    const parsed = schema.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${path}, Zeile ${index + 1}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}
