const shortestPart = 5;

/** Whether a word is made of two that are known: "Kreisstadt" is no misspelt "Kleinstadt". */
export function isCompound(word: string, knows: (part: string) => boolean): boolean {
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (knows(second) && (knows(first) || (first.endsWith("s") && knows(first.slice(0, -1))))) return true;
  }
  return false;
}

const before =
  /^(?:hinter|unter|uber|wid?er|wieder|zusammen|zuruck|dazu|durch|her(?:aus|an|unter|um|ein)?|hin(?:aus|ein|zu)?|r(?:aus|ein|unter|auf|um|an)|vor(?:bei)?|weiter|nach|auf|aus|ein|um|ab|an|be|ent|er|ver|zer|zu|mit|bei|dar|los|fest|frei|fern|miss)(?:ge|zu)?(?=\p{L}{4})/u;
const participle = /^ge(?=\p{L}{4,}(?:t|en)(?:e[rnms]?)?$)/u;
const behind = /(?<=\p{L}{4})(?:bar|lich|los|isch|haft|sam|weise|massig|artig)(?:e[rnms]?)?$/u;

/** Whether a word is derived from a known one as German derives words: "hinterlegt", "geschenkt", "messbar". */
export function isDerived(word: string, knows: (part: string) => boolean): boolean {
  return [before, participle, behind].some((affix) => affix.test(word) && knows(word.replace(affix, "")));
}
