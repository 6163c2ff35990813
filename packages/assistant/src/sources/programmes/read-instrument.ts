import { situationQuestions } from "@stadtlotse/domain/reference/questions";
import type { Inquiry } from "../../candidate.js";
import { situationKey } from "../../examples/ways-of-asking.js";
import { createLetterIndex } from "../../terms/letter-index.js";
import { namesOtherMatter } from "./names-other-matter.js";

const owners =
  /\b\w*(?:eigentumer|besitzer|kaufleut|kaufmann|handler|geschaftsleut|gewerbetreib|vermieter|anlieger)\w*\b/;
const residents = /\b(?:bewohner\w*|nachbarn?|anwohner\w*|burger\w*|\w*beirat\w*)\b/;
const payThemselves =
  /\b(?:selbst|selber|eigenes geld|eigener tasche|zusammenleg\w*|zusammentun|zusammenschliess\w*|umlage|abgabe)\b/;
const bindsAll =
  /\b(?:alle\w*|verbindlich\w*|verpflichte\w*|pflicht|zwingen|gesetz\w*|modell|zusammentun|zusammenleg\w*)\b/;
const smallThings =
  /\b(?:klein(?:e|en|er|es|kram)?|\w*kubel|\w*bucherschran\w*|\w*beleuchtung|sitzbank\w*|banke|\w*projekte\w*)\b/;
const shares = /\b(?:halb\w*|halfte|dazugeb\w*|dazu|bezuschuss\w*|entscheid\w*|topf|fonds)\b/;

const instruments = Object.keys(situationQuestions);
const letters = createLetterIndex(instruments.map((id) => (situationQuestions[id] ?? []).join(" ")));
/** So like must a situation be to those that people describe, word by word and letter by letter together. */
const leastAlike = 0.62;

/** The id of what is no programme of its own and was made for the situation that a question describes without naming it. */
export function readInstrument({ understanding, likeness }: Inquiry): string | undefined {
  const { folded, mentions, query } = understanding;
  const namesThing = mentions.some(
    ({ kind, id }) => kind === "subject" && !id.startsWith("staedtebaufoerderung"),
  );
  if (namesOtherMatter(understanding) || namesThing) return undefined;
  const alike = letters.likenessOf(query);
  const [best] = instruments
    .map((id, place) => ({ id, score: (likeness.get(situationKey(id)) ?? 0) + (alike[place] ?? 0) }))
    .sort((a, b) => b.score - a.score);
  if (best && best.score >= leastAlike) return best.id;
  if (smallThings.test(folded) && shares.test(folded) && (owners.test(folded) || residents.test(folded)))
    return "verfuegungsfonds";
  return owners.test(folded) && payThemselves.test(folded) && bindsAll.test(folded) ? "isg" : undefined;
}
