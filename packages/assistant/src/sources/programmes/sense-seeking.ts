import { rivalVoices } from "../../terms/rival-voices.js";
import { askedWords } from "../../understand/asked-words.js";
import { seekingExamples } from "./seeking-examples.de.js";

/** What sounds so much more like asking for something known than like looking for money is no search for it. */
const plainlyAsking = -4.5;

/** Whether it may be money or a programme that a question looks for, not a rule, a date, an amount or a name. */
export function mayLookForMoney(question: string): boolean {
  return seekingSense(question) > plainlyAsking;
}

/** How much likelier what is asked looks for money than for something that is known. */
function seekingSense(question: string): number {
  sense ??= rivalVoices(seekingExamples.seeking.map(askedWords), seekingExamples.asking.map(askedWords));
  return sense(askedWords(question));
}

let sense: ReturnType<typeof rivalVoices> | undefined;
