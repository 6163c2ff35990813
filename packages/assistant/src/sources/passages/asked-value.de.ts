/** Words for numbers, and what stands for one in a paper. */
const numberWords =
  "kein(?:e[nmrs]?)?|beide|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend|halbe[nrs]?|Hälfte|Drittel|Viertel|Dutzend|jede[rsn]?\\s\\p{L}+te[nr]?";
const number = `(?:\\d[\\d.,]*|(?<!\\p{L})(?:${numberWords}|eine[nmrs]?)(?!\\p{L}))`;
const unit = (units: string) =>
  new RegExp(`${number}[-\\s]*(?:bis\\s+${number}\\s*)?(?:${units})(?!\\p{L})`, "iu");

const share = "Prozent|%|vom\\sHundert|v\\.\\s?H";
const money = "(?:Mio\\.?|Mrd\\.?|Tsd\\.?|Millionen|Million|Tausend)?\\s*(?:€|Euro|EUR|Cents?|TEUR|T€)";
const spans = "(?:\\p{L}+)?(?:Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Quartale?|Jahre?n?|Saisons?)";
const lengths = "(?:mm|cm|m|km|ha|qm|m²|km²)|(?:Milli|Zenti|Kilo|Quadrat|Kubik)?meter[ns]?|Hektar";
const months =
  "(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\\p{L}*\\.?|Frühjahr|Frühling|Sommer|Herbst|Winter|Ostern|Weihnachten";
const day = `\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|${months})|(?:1\\d|20)\\d\\d(?!\\d)`;
const days = "(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend";
/** What begins a sentence, or names a place or a body, is no first name. */
const beginnings =
  "D(?:er|ie|as|em|en|es)|Ein\\p{L}*|Kein\\p{L}*|I[mn]|A[mn]|Auf|Aus|Beim?|Bis|Für|Vo[nmr]|Zu[rm]?|Mit|Nach|Über|Unter|Als|Wenn|Wird|Werden|Ist|Sind|Alle|Jede\\p{L}*|Diese\\p{L}*|Auch|Und|Oder|Sowie|Welche\\p{L}*";
const bodies =
  "[Ss]tadt|[Kk]reis|[Gg]emeinde|[Ll]and|[Bb]ad|[Ss]chule|[Rr]at|[Aa]mt|[Bb]ereich|[Dd]ienst|[Ww]eg|[Hh]aus|[Bb]üro|[Vv]erein|[Nn]etzwerk|[Pp]rogramm|[Bb]und|[Ss]traße|[Pp]latz|[Hh]alle";
const noFirstName = `(?!(?:${beginnings}|\\p{L}*(?:${bodies}))\\s)`;
const name = new RegExp(
  `(?<!\\p{L})(?:(?:Herrn?|Frau|Dr\\.|Prof\\.)\\s+\\p{Lu}|${noFirstName}\\p{Lu}\\p{Ll}{2,}\\s(?:(?:von|van|de|zu)\\s)?\\p{Lu}\\p{Ll}{2,})`,
  "u",
);
/** A kind of value that a question can want. */
export interface ValueKind {
  /** How a folded question asks for it. */
  asked: RegExp;
  /** What a text must hold to give it, as it is written; missing where it may be given in whatever words. */
  held?: RegExp;
}

/** In this order: the more particular form first. */
export const valueKinds: readonly ValueKind[] = [
  {
    asked: /\b(?:wie ?viel uhr|uhrzeit|um wann)\b/,
    held: /\d{1,2}[:.]\d\d|\d\s*(?:bis\s*\d{1,2}\s*)?Uhr/iu,
  },
  {
    asked:
      /\bwann (?:wurde|wurden|war|waren|ist|hat)\b.*(?:gebaut|eroffnet|gegrundet|beschlossen|errichtet|entstanden|erbaut|eingefuhrt|gestartet|erneuert|saniert|begonnen)\b|\bin welchem jahr\b|\bseit wann\b/,
    held: new RegExp(`(?:1\\d|20)\\d\\d|\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|${months})|Jahrhundert`, "iu"),
  },
  {
    asked: /\b(?:offnungszeit\w*|geoffnet|offnet|hat .* offen|sprechzeit\w*)\b/,
    held: new RegExp(`${days}|\\d\\s?Uhr|\\d:\\d\\d|täglich|geöffnet`, "iu"),
  },
  {
    asked: /\b(?:wie ?oft|wie haufig|wie ?viel ?mal|in welche[mn] (?:rhythmus|abstand|turnus|abstanden))\b/,
    held: /(?:täg|wöchent|monat|jähr|quartals?|stünd)lich|mal\b|\bjede[nrsm]?\s|\balle\s|turnus|regelmäßig|laufend|selten|(?:pro|je|im)\s(?:Jahr|Monat|Woche|Tag)/iu,
  },
  {
    asked: /\b(?:wie ?viel prozent|prozentsatz|welche[rnm]? anteil|anteil|fordersatz|forderquote)\b/,
    held: unit(`${share}|Hälfte|Drittel|Viertel`),
  },
  {
    asked: /\b(?:wie lange|wie ?viel zeit|welche (?:laufzeit|dauer|frist)|wie fruh|wie alt)\b/,
    held: new RegExp(
      `${number}\\s+(?:bis\\s+${number}\\s+)?(?:\\p{L}+\\s)?(?:${spans})(?!\\p{L})|bis (?:zum|Ende)|befristet|dauerhaft|unbefristet`,
      "iu",
    ),
  },
  {
    asked: /\b(?:bis wann|ab wann|stichtag|spatestens)\b/,
    held: new RegExp(
      `${day}|(?<!\\p{L})(?:${months})\\s(?:20\\d\\d)?|${number}\\s+(?:${spans})(?!\\p{L})`,
      "iu",
    ),
  },
  {
    asked: /\b(?:wann|datum|stichtag|in welchem jahr|welches jahr|welche[mns] (?:tag|monat|zeitpunkt))\b/,
    held: new RegExp(
      `(?:1\\d|20)\\d\\d|\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|${months})|(?<!\\p{L})(?:${months})(?!\\p{L})|${days}|\\d\\s?Uhr|\\d:\\d\\d|täglich|werktag|sobald|nach\\s(?:der|dem|den|Ablauf|Abschluss|Vorlage)|vor\\s(?:der|dem|Beginn)|${number}\\s+(?:${spans})(?!\\p{L})`,
      "iu",
    ),
  },
  {
    asked: /\b(?:warum|wieso|weshalb|aus welchem grund|wozu|wofur)\b/,
  },
  {
    asked: /\b(?:telefonnummer\w*|rufnummer|durchwahl|handynummer|faxnummer|anrufen|telefonisch|telefon)\b/,
    held: /\d[\d\s/()-]{4,}\d/u,
  },
  { asked: /\b(?:e-?)?mail(?:adresse|s)?\b/, held: /@/u },
  {
    asked:
      /(?:\b(?:welche[rn]?|wie lautet|wie ist|unter welcher|an welche)\b.{0,20}|^)\b(?:adresse|anschrift|webseite|website|homepage|internetadresse)\b/,
    held: /@|www\.|https?:|\p{L}+(?:straße|str\.|platz|weg|allee|gasse)\s\d|\d{5}\s\p{Lu}/iu,
  },
  {
    asked:
      /\b(?:was kost\w*|kostet|kosten|wie teuer|teuer|preis|wie ?viel (?:geld|euro|zuschuss|forderung)|eintritt|verdien\w*|gehalt|budget|betrag|summe|miete)\b|\bwie hoch\b.*(?:gebuhr|zuschuss|forder|steuer|beitrag|kosten|betrag|summe|miete|entgelt|kaution)/,
    held: new RegExp(
      `${number}\\s*${money}|€\\s*\\d|${number}\\s*(?:${share})|kostenlos|kostenfrei|unentgeltlich|umsonst|gratis|gebührenfrei|befreit|erstattet|keine (?:Gebühr|Kosten)|(?:ein(?:em|es)?|der|die)\\s(?:Viertel|Drittel|Hälfte)|fahren frei`,
      "iu",
    ),
  },
  {
    asked: /\bwie (?:warm|heiss|kalt)\b|\btemperatur/,
    held: /\d\s*(?:Grad|°)/iu,
  },
  {
    asked: /\bwie schnell\b|geschwindigkeit|\btempo\b/,
    held: /\d\s*(?:km\/h|Stundenkilometer)|Tempo\s\d|\d\s+(?:Minuten|Stunden|Tagen?|Wochen|Monaten?)/iu,
  },
  {
    asked: /\bwie (?:tief|breit|weit|lang|dick)\b/,
    held: unit(`${lengths}|${spans}`),
  },
  {
    asked: /\b(?:wie ?viele?[nr]?|anzahl|zahl der|wie (?:gross|hoch|stark|schwer))\b|\bwie ?viel\b/,
    held: new RegExp(
      `(?<![\\d.§])(?!(?:1[89]|20)\\d\\d(?!\\d))\\d[\\d.,]*(?!\\.?\\s?(?:${months})|\\d|\\.\\d|\\)|\\s*Uhr)(?![.]\\s\\p{Lu})|(?<!\\p{L})(?:${numberWords})(?!\\p{L})`,
      "iu",
    ),
  },
  {
    asked:
      /\bwer (?:ist|sind|war|waren|leitet|leitete|wird|wurde|heisst|sitzt|fuhrt|fuhrte|schreibt|moderiert\w*)\b(?!.*\b(?:zustandig|verantwortlich|berechtigt)\b)|\bwie heisst (?:der|die|dein|euer|eure|ihr|ihre) \w+(?:er|erin|in|ende|kraft|ung)\b/,
    held: name,
  },
  {
    asked: /\b(?:wer|wem|wen|wessen|ansprechpartner\w*|ansprechperson\w*)\b/,
  },
  {
    asked: /\b(?:wo|wohin|woher)\b/,
  },
];
