/** What a question wants computed. */
export type Operation =
  | "share"
  | "difference"
  | "sum"
  | "average"
  | "years"
  | "largest"
  | "smallest"
  | "rest";

/** In this order: the more particular form first. The question is folded. */
const patterns: readonly [Operation, RegExp][] = [
  [
    "years",
    /\b(stimmt (das|es)? ?rechnerisch|rechnerisch .*\bjahre|(wie ?viele|wie viel) jahre|welche zeit (liegt|lag)|(wie lange|wie viel zeit) (lag|liegt|verging|dauerte es)|jubilaum .*(stimm|pass|rechn)|(stimm|pass|rechn)\w* .*jubilaum)\b/,
  ],
  [
    "average",
    /\b(im schnitt|durchschnitt\w*|im mittel|(geld|euro|millionen|summe|betrag|mittel|fordermittel)\w* (pro|je) \w+|(pro|je) (kommune|stadt|projekt|massnahme|gemeinde|kopf|vorhaben)|heruntergebrochen)\b/,
  ],
  [
    "rest",
    /\b(leer ausgegangen|leer aus|nicht gefordert|nichts (bekommen|bekamen|erhalten|erhielten|abbekommen)|ohne (forderung|bewilligung|geld)|keine (forderung|mittel|bewilligung))\b/,
  ],
  [
    "difference",
    /\b(ersparnis|spart|sparen|erspart|gespart|differenz\w*|lucke|abstand|unterschied|unterschied\w* zwischen \d+|um wie ?viel\w*|wie ?viel (mehr|weniger|hoher|niedriger|unterschied|zuwachs)|(mehr|weniger|hoher|niedriger|uber|unter) (als )?(im jahr )?\d{4}|(mehr|weniger) (gab|bekam|geld|mittel|million\w*)?\s?als (fur|das|die)?|gestiegen|gesunken|gewachsen|geschrumpft|zuruckgegangen|zugenommen|abgenommen|zuwachs|ruckgang|gunstiger|billiger|teurer)\b/,
  ],
  [
    "share",
    /\b((?<!\b(?:unser|eigen)\w* )(?!eigenanteil)\w*anteil\w*|prozentual\w*|wie ?viel prozent|prozentsatz|in prozent|forderquote|erfolgsquote|quote|verhaltnis|welcher teil|welchen teil)\b/,
  ],
  [
    "largest",
    /\b((am )?(meiste[ns]?|hochste[rsnm]?|starkste[rsnm]?|grosste[rsnm]?|uppigste[rsnm]?)|rekord\w*|spitzen(jahr|wert|reiter)\w*|maximum|hochstwert|(fett|dick|uppig|ergiebig)\w*ste[rsnm]?)\b/,
  ],
  [
    "smallest",
    /\b((am )?(wenigste[ns]?|niedrigste[rsnm]?|schwachste[rsnm]?|kleinste[rsnm]?|geringste[rsnm]?|magerste[rsnm]?)|minimum|tiefststand)\b/,
  ],
  [
    "sum",
    /\b(zusammen\w*|addier\w*|aufaddiert|summier\w*|in summe|summe (der|aus|von)|macht das insgesamt|(beide|alle)n? jahre\w*|ergibt das)\b/,
  ],
];

/** The operation that a folded question asks for, if it asks for one. */
export function readOperation(folded: string): Operation | undefined {
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0];
}
