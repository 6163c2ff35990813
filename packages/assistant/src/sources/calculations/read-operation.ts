/** What a question wants computed. */
export type Operation = "share" | "difference" | "sum" | "average" | "years";

/** In this order: the more particular form first. The question is folded. */
const patterns: readonly [Operation, RegExp][] = [
  [
    "years",
    /\b(stimmt (das|es)? ?rechnerisch|rechnerisch .*\bjahre|wie viele jahre (liegen|sind|lagen|waren|vergingen)|jubilaum .*(stimm|pass|rechn)|(stimm|pass|rechn)\w* .*jubilaum)\b/,
  ],
  [
    "average",
    /\b(im schnitt|durchschnitt\w*|im mittel|(geld|euro|millionen|summe|betrag|mittel|fordermittel)\w* (pro|je) \w+|(pro|je) (kommune|stadt|projekt|massnahme|gemeinde|kopf)|heruntergebrochen)\b/,
  ],
  [
    "difference",
    /\b(ersparnis|spart|sparen|erspart|gespart|differenz|unterschied\w* zwischen \d+|um wie viel|wie viel (mehr|weniger|hoher|niedriger)|(mehr|weniger|hoher|niedriger) als \d{4}|gestiegen|gesunken|zuruckgegangen|zugenommen|abgenommen|zuwachs|ruckgang|gunstiger|billiger|teurer)\b/,
  ],
  ["share", /\b(anteil\w*|prozentual\w*|wie viel prozent|in prozent|forderquote|quote|verhaltnis)\b/],
  [
    "sum",
    /\b(zusammen|zusammengerechnet|zusammengezahlt|addiert|aufaddiert|in summe|macht das insgesamt|beide jahre|alle jahre)\b/,
  ],
];

/** The operation that a folded question asks for, if it asks for one. */
export function readOperation(folded: string): Operation | undefined {
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0];
}
