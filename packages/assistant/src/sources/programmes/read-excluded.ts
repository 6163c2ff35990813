import { stemWord } from "@stadtlotse/knowledge-base";
import type { Understanding } from "../../understand/understanding.js";

/** "… passt eher nicht", "… fällt weg": what is denied stands soon after the name, in the same clause. */
const deniedAfter =
  /^(?: (?!und|aber|sondern|was|welche\w*|wie|wo|wer)\w+){0,4} (?:nicht|nix|raus|weg|aus|kein\w*|unpassend|abgelehnt)\b/;
const deniedBefore =
  /\b(?:ausser|statt|anstatt|anstelle(?: von)?|nicht|kein\w*|neben)(?: (?:dem|des|der|das|die|den|von|programm|programms))* $/;

/** Whether something else is wanted. */
const wantsOther =
  /\b(?:was dann|was sonst|was stattdessen|stattdessen|sonst noch|alternativ\w*|anderes?|andere[rn]?|ersatz|was bleibt|was gibt es (?:dann|sonst)|was (?:nehm\w*|nimmt|passt))\b/;

/** What a question names only to say that it is not wanted. */
export interface Excluded {
  ids: ReadonlySet<string>;
  /** Stems of its names, which say nothing of what is wanted. */
  stems: ReadonlySet<string>;
}

/** Reads what is excluded; nothing where a question asks for nothing instead. */
export function readExcluded({ mentions, words, folded }: Understanding): Excluded {
  if (!wantsOther.test(folded)) return { ids: new Set(), stems: new Set() };
  const excluded = mentions.filter(({ start, end }) => {
    const before = `${words.slice(Math.max(0, start - 4), start).join(" ")} `;
    const after = ` ${words.slice(end, end + 6).join(" ")}`;
    return deniedAfter.test(after) || deniedBefore.test(before);
  });
  return {
    ids: new Set(excluded.map(({ id }) => id)),
    stems: new Set(excluded.flatMap(({ start, end }) => words.slice(start, end).map(stemWord))),
  };
}
