import { outsideQuestions, questions } from "@stadtlotse/domain/reference/questions";
import { askedWords } from "../../understand/asked-words.js";
import type { Understanding } from "../../understand/understanding.js";
import { createOperationSense } from "../calculations/operation-sense.js";
import { senses } from "../municipalities/words.de.js";
import { seekingExamples } from "../programmes/seeking-examples.de.js";
import { exampleSeeking } from "./example-seeking-examples.de.js";

/** So much likelier than a question for a fact must it sound like one for an example. */
const leastEvidence = 3;
/** … and than one for money. */
const plainly = 1.4;

/** Whether it is asked who has done something, or what came of it there, and not what pays for it. */
export function asksForExamples({ query, words, mentions }: Understanding): boolean {
  const asked = askedWords(query);
  if (asksForTown(asked)) return true;
  sense ??= openSense();
  const named = new Set(
    mentions.flatMap(({ kind, start, end }) => (kind === "service" ? [] : words.slice(start, end))),
  );
  const [likeliest, next] = sense(asked.filter((word) => !named.has(word)).join(" "));
  if (likeliest?.kind !== "examples" || next === undefined) return false;
  return likeliest.evidence >= Math.max(leastEvidence, next.evidence + plainly);
}

/** "Welche Städte haben …", "Welche kleine Kommune …": a town is asked for by what it has done. */
function asksForTown(asked: readonly string[]): boolean {
  return asked.some(
    (word, at) =>
      /^welche[rsnm]?$/.test(word) &&
      asked.slice(at + 1, at + 1 + near).some((each) => senses.municipality.test(each)),
  );
}

const near = 3;

let sense: ReturnType<typeof openSense> | undefined;

function openSense() {
  const ofFacts = Object.values(questions).flatMap((ofSubject) => Object.values(ofSubject).flat());
  const elsewhere = Object.values(outsideQuestions).flat();
  return createOperationSense({ examples: exampleSeeking, ...seekingExamples }, [...ofFacts, ...elsewhere]);
}

const oneOfThem =
  /\b(gab|gibt|hat|haben|ist|war|wurde) (es |er |sie |man |da )?(.* )?((ei|irgendei)n\w*|eins|was|etwas|irgend\w*|jemand\w*) (\w+ ){0,3}(mit|in|im|aus|bei|am|an|als|fur|auf|zu[mr]?|ehemalig\w*|fruher\w*|alt\w*)\b/;

/** Whether a folded question asks for one among several by what is special in it ("was mit einer Kirche", "eins im Kino"). */
export function asksForOne(folded: string): boolean {
  return oneOfThem.test(folded) || /\b(irgend\w*|und (was|eins|eine[nrs]?) (mit|in|aus))\b/.test(folded);
}
