/** What a question wants computed. */
export type Operation =
  | "share"
  | "difference"
  | "sum"
  | "average"
  | "yearly-average"
  | "years"
  | "largest"
  | "smallest"
  | "rest"
  | "parts"
  | "times";

/** The operations on several numbers of facts; the others count years, tell parts, and multiply one number. */
export type NumberOperation = Exclude<Operation, "years" | "times" | "parts">;

/** In this order: the more particular form first. The question is folded. */
const patterns: readonly [Operation, RegExp][] = [
  [
    "years",
    /\b(stimmt (das|es)? ?rechnerisch|rechnerisch .*\bjahre|wie ?viele?n? (jahren?|monaten?|tagen?)|wie alt (ist|sind|wird)|wie lange (gibt|besteht|existiert)|welche zeit (liegt|lag)|(wie lange|wie ?viel zeit) (lag|liegt|verging|dauerte es)|jubilaum .*(stimm|pass|rechn)|(stimm|pass|rechn)\w* .*jubilaum)\b/,
  ],
  [
    "times",
    /\b(was|wie ?viel)\b.*\b((in|uber|auf|fur) (?!beiden|allen|den|diesen)\w+ jahren?|(im|pro|je) monat|monatlich)\b|\b((in|uber|auf|fur) (?!beiden|allen|den|diesen)\w+ jahren?|(im|pro|je) monat)\b.*\b(was|wie ?viel)\b/,
  ],
  [
    "parts",
    /\b(setz\w* sich .*zusammen|zusammensetz\w*|zusammengesetzt|aufteil\w*|aufgeteilt|teil\w* sich|aufschlussel\w*|aufgeschlusselt|(?<!\bgleichmassig\b.*)verteil\w*|woraus (besteht|bestand)\w*|aus (welchen|was fur) \w*( \w+)? ?(topfen|quellen|teilen|posten|kassen))\b/,
  ],
  ["yearly-average", /\b(schnitt|durchschnitt\w*|mittelwert|mittel)\b.*\b((pro|je) jahr|jahrlich)\b/],
  [
    "average",
    /\b(im schnitt|durchschnitt\w*|im mittel|mittelwert|(pro|je|auf jede[ns]?) (kommune|stadt|projekt|massnahme|gemeinde|kopf|einwohner\w*|vorhaben)|heruntergebrochen)\b/,
  ],
  [
    "rest",
    /\b(leer ausgegangen|leer aus\w*|ging\w* leer|nicht (gefordert|weiter)|nichts (bekommen|bekamen|erhalten|erhielten|abbekommen)|ohne (forderung|bewilligung|geld)|keine (\w*forderung|mittel|bewilligung)|minus(?= \w)|abzuglich|ubrig|ungefordert)\b|\bwie ?viele\b.*\b(ausgeschieden|abgesprungen|ausgestiegen)\b/,
  ],
  [
    "difference",
    /\b(ersparnis|spart|sparen|erspart|gespart|differenz\w*|lucke|fehlten?|uberst(?:ie|ei)g\w*|abstand|unterschied\w*|um wie ?viel\w*|wie ?viele?( \w+){0,2} (mehr|weniger|hoher|niedriger|unterschied|zuwachs)|(hoch|gross) (ist|war) (das|der|die) (plus|minus|zuwachs|ruckgang)|(mehr|weniger|hoher|niedriger|uber|unter) (als )?(im jahr )?\d{4}|(mehr|weniger) (\w+ ){0,2}als|(da|hin)zu ?gekommen|gestiegen|gesunken|sinkt|steigt|gewachsen|geschrumpft|zuruckgegangen|zugenommen|abgenommen|verloren|zuwachs|ruckgang|gunstiger|billiger|teurer|rauf oder runter|(plus|minus)$)\b/,
  ],
  [
    "share",
    /\b((?<!\b(?:unser|eigen)\w* )(?!eigenanteil)\w*anteil\w*|prozentual\w*|wie ?viel prozent|prozentsatz|in prozent|\w*quote|verhaltnis|welcher teil|welchen teil)\b/,
  ],
  [
    "largest",
    /\b((am )?(meiste[ns]?|hochste[rsnm]?|starkste[rsnm]?|grosste[rsnm]?|uppigste[rsnm]?)|rekord\w*|spitzen(jahr|wert|reiter)\w*|maximum|hochstwert|(fett|dick|uppig|ergiebig)\w*ste[rsnm]?|am (?!ehesten|besten|nachsten|liebsten|altesten|jungsten|haufigsten|wichtigsten|spatesten|fruhesten|neu\w*|niedrig\w*|wenig\w*|klein\w*|gering\w*|mager\w*|schwach\w*)\w{3,}sten)\b/,
  ],
  [
    "smallest",
    /\b((am )?(wenigste[ns]?|niedrigste[rsnm]?|schwachste[rsnm]?|kleinste[rsnm]?|geringste[rsnm]?|magerste[rsnm]?)|minimum|tiefststand)\b/,
  ],
  [
    "sum",
    /\b(zusammen|zusammen(ge|zu)\w+|zusammen(rechn|zahl|fass|nehm)\w*|addier\w*|aufaddiert|summier\w*|in summe|summe (der|aus|von)|macht das insgesamt|\d{4} und \d{4} insgesamt|seit \d{4}\b.* insgesamt|insgesamt .*\bseit \d{4}|plus(?= \w)|(beide|alle)n? jahre\w*|ergibt das)\b/,
  ],
  ["largest", /\b(was|wer|wann|welche\w*)\b.*\b(hoher|mehr|grosser)\b.*\boder\b/],
];

/** The operations that a folded question asks for in plain words, the most particular first. */
export function readOperations(folded: string): Operation[] {
  return patterns.flatMap(([operation, pattern]) => (pattern.test(folded) ? operation : []));
}
