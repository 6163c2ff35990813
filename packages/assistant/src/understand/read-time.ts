import { type CalendarDate, type CalendarDay, isCalendarDate } from "@stadtlotse/domain";

/** The time that a question speaks of. */
export interface TimeReference {
  /** Every year that is named or meant. */
  years: number[];
  /** The most exact date that is named. */
  date?: CalendarDate;
  /** The years from one to another that are meant together ("2023 bis 2025", "seit 2020"). */
  span?: { from: number; to: number };
  /** Years after (or, negative, before) the one that was talked about ("im Jahr darauf"). */
  shift?: number;
  /** `now` for "heute", "aktuell"; `past` for "früher", "vorher"; `future` for "nächste". */
  direction?: "now" | "past" | "future";
}

const months = "januar februar marz april mai juni juli august september oktober november dezember".split(
  " ",
);

/** Folded spelling: "künftig" and "kuenftig" are both "kunftig". */
const directions: readonly [NonNullable<TimeReference["direction"]>, RegExp][] = [
  [
    "now",
    /\b(heute|heutzutage|aktuell\w*|derzeit\w*|momentan|zurzeit|zur zeit|jetzt|gegenwartig|inzwischen|mittlerweile)\b/,
  ],
  ["future", /\b(nachste[rsnm]?|kunftig\w*|kommende[rsnm]?|demnachst)\b/],
  [
    "past",
    /\b(fruher\w*|vorher|zuvor|damals|davor|bisher\w*|bislang|ehemals|einst|vorherige[rsnm]?|anfangs|am anfang|zu beginn|ursprunglich|zuerst)\b/,
  ],
];

/** Reads years, dates and relative words ("voriges Jahr", "vor Corona") of a folded question against today. */
export function readTime(foldedQuestion: string, today: CalendarDay): TimeReference {
  const date = readDate(foldedQuestion);
  const thisYear = Number(today.slice(0, 4));
  const span = readSpan(foldedQuestion, thisYear);
  const shift = readShift(foldedQuestion);
  const direction = directions.find(([, pattern]) => pattern.test(foldedQuestion))?.[0];
  return {
    years: [...new Set(readYears(foldedQuestion, thisYear))],
    ...(date === undefined ? {} : { date }),
    ...(span === undefined ? {} : { span }),
    ...(shift === undefined ? {} : { shift }),
    ...(direction === undefined ? {} : { direction }),
  };
}

/** "Im Jahr darauf", "zwei Jahre davor". */
function readShift(text: string): number | undefined {
  const [, count = "", behind] = severalYears.exec(text) ?? [];
  const years = counts.indexOf(count) + 2;
  if (behind !== undefined) return /^(da|zu)vor$|^(vorher|fruher)$/.test(behind) ? -years : years;
  return shifts.find(([, pattern]) => pattern.test(text))?.[0];
}

const counts = "zwei drei vier funf sechs sieben acht neun zehn".split(" ");
const severalYears = new RegExp(
  `\\b(${counts.join("|")}) jahre (davor|zuvor|vorher|fruher|danach|darauf|spater)\\b`,
);

const shifts: readonly [number, RegExp][] = [
  [1, /\b(jahr (darauf|drauf|danach|spater)|(folge|darauffolgende[snm]? |nachste[snm]? )jahr)\b/],
  [-1, /\b(jahr (davor|zuvor|vorher|fruher)|vorjahr\w*)\b/],
];

const year = "((?:19|20)\\d\\d)";
const fromTo = new RegExp(
  `\\b${year}(?: (?:bis|bis zu) | ?[-–/] ?)${year}\\b|\\bzwischen ${year} und ${year}\\b`,
);
const since = new RegExp(`\\b(?:seit|ab) (?:dem jahr )?${year}\\b`);

function readSpan(text: string, thisYear: number): TimeReference["span"] {
  const closed = fromTo.exec(text);
  if (closed) {
    const [from, to] = [Number(closed[1] ?? closed[3]), Number(closed[2] ?? closed[4])];
    return from < to ? { from, to } : undefined;
  }
  const open = since.exec(text);
  return open ? { from: Number(open[1]), to: thisYear } : undefined;
}

function readYears(text: string, thisYear: number): number[] {
  const years = [...text.matchAll(fourDigits)].map((match) => Number(match[0]));
  years.push(...readShortYears(text, thisYear));
  if (/\b(vorige|vergangene|letzte)[sn] jahr/.test(text)) years.push(thisYear - 1);
  if (/\bvorletzte[sn] jahr/.test(text)) years.push(thisYear - 2);
  if (/\b(diese[sm]|laufenden) jahr|\bheuer\b/.test(text)) years.push(thisYear);
  if (/\bvor (der )?(corona|pandemie|covid)/.test(text)) years.push(lastYearBeforePandemic);
  return years;
}

const lastYearBeforePandemic = 2019;

/** "2000 Euro" are no year. */
const fourDigits =
  /(?<!\d)(?:19|20)\d\d(?!\d|[.,]\d|\s?(?:%|euro|eur|prozent|einwohn|mensch|leute|quadrat|qm|stuck|exemplar))/g;

/** What two digits count is no year ("2025 und 26 Kommunen"). */
const noMoreDigits =
  "(?!\\d|[.,]\\d|\\s?(?:%|uhr|kommunen|stadt|gemeinden|orte|projekt|massnahme|vorhaben|million|mio|prozent|euro|jahre|mitglied|antrag))";
const between = "\\s?(?:,|/|und|bis|oder|vs\\.?|gegen|[-–])\\s?(?:die )?";
const behindYear = new RegExp(`(?<!\\d)${year}((?:${between}\\d\\d${noMoreDigits})+)`, "g");
const inRow = /(?<![\d.,/-])(\d\d)\/(\d\d)(?:\/(\d\d))?(?![\d.,/])/g;
/** An apostrophe that another one closes opens words that are quoted ("'12 x 8 calls'"). */
const afterApostrophe = /(?<!\d)['’](\d\d)(?!\d)(?!.*\p{L}['’](?!\p{L}))/gu;

/** "2023, 24 und 25", "23/24/25", "'24": years in two digits, where nothing else can be meant. */
function readShortYears(text: string, thisYear: number): number[] {
  const behind = [...text.matchAll(behindYear)].flatMap(([, first = "", rest = ""]) =>
    ascending([first.slice(2), ...(rest.match(/\d\d/g) ?? [])], Number(first.slice(0, 2)) * 100),
  );
  const rows = [...text.matchAll(inRow)].flatMap(([, ...digits]) => {
    const [first = 0, second = 0] = digits.map(Number);
    const isRow = second === first + 1 && thisCentury + second <= thisYear + furthestAhead;
    return isRow ? digits.flatMap((each) => (each === undefined ? [] : thisCentury + Number(each))) : [];
  });
  const short = [...text.matchAll(afterApostrophe)].map(([, digits]) => thisCentury + Number(digits));
  return [...behind, ...rows, ...short.filter((each) => each <= thisYear + furthestAhead)];
}

const thisCentury = 2000;
const furthestAhead = 5;

/** Each must come after the one before it: "2020/15" is no pair of years. */
function ascending([first = "", ...rest]: readonly string[], century: number): number[] {
  let last = Number(first);
  return rest.flatMap((digits) => {
    if (Number(digits) <= last || Number(digits) > last + mostApart) return [];
    last = Number(digits);
    return century + last;
  });
}

const mostApart = 10;

function readDate(text: string): CalendarDate | undefined {
  const numeric = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)/.exec(text);
  if (numeric) return firstValid(toDate(numeric[3], numeric[2], numeric[1]));
  const iso = /(?<!\d)((?:19|20)\d\d)-(\d\d)(?:-(\d\d))?/.exec(text);
  if (iso) return firstValid(iso[0]);
  const worded = new RegExp(
    `(?:(\\d{1,2})\\.\\s)?(${months.join("|")})\\s((?:19|20)\\d\\d|\\d\\d(?!\\d|[.:]| uhr))`,
  ).exec(text);
  return worded
    ? firstValid(toDate(worded[3], String(months.indexOf(worded[2] ?? "") + 1), worded[1]))
    : undefined;
}

/** "Januar 24" is one of this century. */
function toDate(year = "", month = "", day?: string): string {
  return [
    year.padStart(4, "20"),
    month.padStart(2, "0"),
    ...(day === undefined ? [] : [day.padStart(2, "0")]),
  ].join("-");
}

function firstValid(date: string): CalendarDate | undefined {
  return isCalendarDate(date) ? date : undefined;
}
