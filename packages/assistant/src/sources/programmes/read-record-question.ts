import type { FundingProgramme } from "@stadtlotse/domain";
import type { Understanding } from "../../understand/understanding.js";
import { namesOtherMatter } from "./names-other-matter.js";

/** What is asked of a programme that is named. */
export type ProgrammeAspect = "status" | "successor" | "predecessor" | "share";

export interface RecordQuestion {
  programmes: readonly FundingProgramme[];
  aspects: readonly ProgrammeAspect[];
  /** Whether a year is named in which it had ended. */
  isAfterEnd: boolean;
}

const patterns: readonly [ProgrammeAspect, RegExp][] = [
  [
    "status",
    /\b(lauft|laufen|gibt es|gibts|gibt s|existiert|konnen wir|kann man|kann ich|konnte man|besteht|ist|geht)\b.*\b(noch|weiterhin|nach wie vor)\b|\bnoch\b.*\b(beantrag\w*|lauft|antrag\w*|offen|geoffnet)\b|\b(beendet|ausgelaufen|abgelaufen|eingestellt|laufzeit|start|ende|von wann bis wann)\b/,
  ],
  [
    "successor",
    /\b(nachfolge\w*|abgelost|ersetzt|was kam (nach|danach)|kam danach|was wurde aus|aufgegangen|folgte|folgten|heisst (es|das) (jetzt|heute)|(fruher|damals) .*\b(jetzt|heute|stattdessen|nun))\b/,
  ],
  [
    "predecessor",
    /\b(vorganger\w*|vorlaufer\w*|was (gab es|kam|war) (vor|davor|vorher|zuvor)|hervorgegangen|hiess (es|das) (fruher|vorher))\b/,
  ],
  [
    "share",
    /\b(fordersatz\w*|forderquote|satz|eigenanteil|aufteilung|aufgeteilt)\b|\b(was|wer|wie ?viel|wie viel prozent|welchen (anteil|teil))\b.*\b((be)?zahl\w*|zuschiess\w*|zuschoss\w*|ubern[aei][hm]\w*|tr[au]g\w*|steuer\w*|beisteuer\w*|draufleg\w*|aufbring\w*|schulter\w*|stemm\w*)\b/,
  ],
];

const rate = /\b(fordersatz\w*|forderquote|satz|eigenanteil|aufteilung|prozents\w*)\b/;

/** Whether a folded question asks for a rate, not for a programme. */
export function asksForRate(folded: string): boolean {
  return rate.test(folded);
}

/** Reads which programmes are named and what of them is asked; `undefined` where either is missing. */
export function readRecordQuestion(
  understanding: Understanding,
  programmes: readonly FundingProgramme[],
): RecordQuestion | undefined {
  const { folded, mentions, time, asks } = understanding;
  const known = new Map(
    programmes.filter(({ certainty }) => certainty !== "unconfirmed").map((each) => [each.id, each]),
  );
  const named = mentions.flatMap(({ kind, id }) => (kind === "subject" ? (known.get(id) ?? []) : []));
  const aspects = patterns.flatMap(([aspect, pattern]) => (pattern.test(folded) ? [aspect] : []));
  // who asks for a sum may mean what came after
  const asksForSum = asks === "how-much" || asks === "how-many";
  const isAfterEnd = named.some(
    ({ validity: { to } }) =>
      !asksForSum && time.years.some((year) => to !== undefined && year > Number(to.slice(0, 4))),
  );
  if (isAfterEnd && !aspects.includes("status")) aspects.push("status");
  // a share in a year is a matter of amounts, not of the programme's rate
  const asked = time.years.length > 0 ? aspects.filter((aspect) => aspect !== "share") : aspects;
  if (named.length === 0 || named.length > 2 || asked.length === 0 || namesOtherMatter(understanding))
    return undefined;
  return { programmes: [...new Set(named)], aspects: asked, isAfterEnd };
}
