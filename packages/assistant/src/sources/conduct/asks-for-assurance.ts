import { askedWords } from "../../understand/asked-words.js";
import { splitClauses } from "../../understand/split-clauses.js";

const binding =
  /\b(rechtsverbindlich\w*|verbindlich\w*|rechtssicher\w*|garantier\w*|garantie|zusicher\w*|zusage\w*|versprech\w*|rechtsgutachten|rechtsauskunft|gutachten|vor gericht|gerichtsfest\w*|rechtlich (haltbar|wirksam|zulassig|sicher)|(sag\w*|sagen sie) .*\bzu)\b/;
const asking =
  /\b(bestatig\w*|geben sie|gib|garantier\w*|zusicher\w*|versprech\w*|erteil\w*|sagen sie .* zu|haft\w*|konnen sie|kannst du|brauche|unser\w*|wir|uns)\b/;
/** Who asks a question after it still wants it of us. */
const demanding =
  /\b(bestatig\w*|geben sie|gib|zusicher\w*|versprech\w*|erteil\w*|sagen sie .* zu|konnen sie|kannst du|(ich|wir) (brauche\w*|will|wollen|mochte\w*|benotige\w*))\b/;

/** Whether somebody wants to be promised or legally assured of something, and does not only tell of what binds others. */
export function asksForAssurance(question: string): boolean {
  const asked = askedWords(question).join(" ");
  if (binding.test(asked) && asking.test(asked)) return true;
  return splitClauses(question).some(({ words }) => {
    const said = words.join(" ");
    return binding.test(said) && demanding.test(said);
  });
}
