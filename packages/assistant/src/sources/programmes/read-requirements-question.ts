import type { FundingProgramme } from "@stadtlotse/domain";
import { askedWords } from "../../understand/asked-words.js";
import type { QuestionKind } from "../../understand/question-kind.js";
import type { Understanding } from "../../understand/understanding.js";

const obliged =
  /\b(?:muss|mussen|musste|mussten|brauch\w*|benotig\w*|voraussetz\w*|voraus\w*|verlang\w*|zwingend|pflicht\w*|notig|erforderlich|bedingung\w*|unbedingt|vorliegen|bereitliegen|gefordert wird)\b/;
const application = /\b(?:\w*antrag\w*|beantrag\w*|bewerb\w*|forder(?:ung|mittel)\w*|stadtebau\w*)\b/;
const ofFamily = /\bstadtebau\w*/;
/** Who pays what part and on what paper are other questions. */
const otherMatter =
  /\b(?:zahlen|selbst|selber|eigenanteil|eigenmittel|papier|elektronisch|ausfertigung\w*|digital|\w*frist\w*|\w*summe\w*)\b/;
const asksForThing = new Set<QuestionKind>(["what", "which", "whether", "how"]);
const family = "staedtebaufoerderung-nrw";

/** Of which programme or family it is asked what must be there before an application; `undefined` for anything else. */
export function readRequirementsQuestion(
  { folded, mentions, asks, query }: Understanding,
  programmes: readonly FundingProgramme[],
): string | undefined {
  const asked = askedWords(query).join(" ");
  if (!obliged.test(asked) || !application.test(asked) || !asksForThing.has(asks)) return undefined;
  if (otherMatter.test(folded)) return undefined;
  const named = mentions.find(
    ({ kind, id }) => kind === "subject" && programmes.some((each) => each.id === id),
  );
  if (named) return named.id;
  const namesOther = mentions.some(({ kind, id }) => kind === "service" || /^netzwerk|^ag-/.test(id));
  return ofFamily.test(folded) && !namesOther ? family : undefined;
}
