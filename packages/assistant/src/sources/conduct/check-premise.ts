import type { Fact } from "@stadtlotse/domain";
import { facts } from "@stadtlotse/domain/reference/facts";
import type { Draft } from "../../compose/draft.js";
import { texts } from "../../texts.de.js";
import type { Understanding } from "../../understand/understanding.js";
import { factStatement } from "../facts/fact-evidence.js";

const founding =
  /\b(gegrundet|grundung\w*|grundete\w*|entstand\w*|zustande|ins leben|gestartet|angefangen|aufgebaut|gibt es (das|es) (erst )?seit)\b/;

/**
 * The draft, led by when something was really founded, where a question supposes a year for it that no source gives
 * ("Warum wurde das Netzwerk 1999 gegründet?").
 */
export function checkPremise(draft: Draft, { folded, mentions, time }: Understanding): Draft {
  const [year, ...others] = time.years;
  if (year === undefined || others.length > 0 || !founding.test(folded)) return draft;
  const own = facts.filter(
    ({ subject, predicate, certainty, visibility }) =>
      predicate === "founded" &&
      certainty !== "unconfirmed" &&
      visibility === "public" &&
      mentions.some(({ id }) => id === subject),
  );
  const [first] = own;
  const speaksOfYear = (text: string) => text.includes(String(year));
  const isTold = draft.statements.some(({ text }) => speaksOfYear(text));
  if (!first || isTold || own.some(({ statement }) => speaksOfYear(statement))) return draft;
  return { ...draft, statements: [correct(first, year), ...draft.statements] };
}

function correct(fact: Fact, year: number) {
  const told = factStatement(fact);
  return { ...told, text: `${texts.premise(String(year))} ${told.text}` };
}
