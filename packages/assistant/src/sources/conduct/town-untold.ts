import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import type { Candidate } from "../../candidate.js";
import { wordsOf } from "../../names/name-index.js";
import { askedWords } from "../../understand/asked-words.js";
import type { QuestionKind } from "../../understand/question-kind.js";
import type { Understanding } from "../../understand/understanding.js";

/** A town of which what would be told says nothing. */
export interface UntoldTown {
  name: string;
  /** Whether another town is told of in its place; else a rule is, which holds for every town. */
  isOfAnother: boolean;
}

/** A figure is of one town; who or what there is may be of all. */
const ofFigures: ReadonlySet<QuestionKind> = new Set(["how-much", "how-many"]);
const written = new Set(["facts", "passages"]);

/** The town whose figure is asked for ("Was zahlt Bielefeld?") and of which what would be told says nothing. */
export function readUntoldTown(
  { mentions, words, query, asks }: Pick<Understanding, "mentions" | "words" | "query" | "asks">,
  winner: Candidate | undefined,
): UntoldTown | undefined {
  if (!winner || !written.has(winner.origin) || winner.isTakenIn === true) return undefined;
  if (winner.draft.outcome !== "answered") return undefined;
  const [town, ...others] = mentions.filter(({ kind }) => kind === "municipality");
  if (!ofFigures.has(asks) || !town || others.length > 0) return undefined;
  const asked = askedWords(query);
  const [leading, ...rest] = winner.draft.statements.map(({ text }) => wordsOf(text));
  const nameOf = wordsOf(town.name)[0] ?? "";
  const isTold = [leading, ...rest].some((told) => told?.includes(nameOf));
  if (!leading || isTold || !asked.includes(words[town.start] ?? "")) return undefined;
  return { name: town.name, isOfAnother: leading.some((word) => towns.has(word)) };
}

/** The first words of the towns' names, folded; "Bad" and "Sankt" name none. */
const towns = new Set(
  municipalities.map(({ name }) => wordsOf(name)[0] ?? "").filter((word) => !/^(?:bad|sankt|st)$/.test(word)),
);
