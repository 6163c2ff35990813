import {
  measureQuestions,
  practiceQuestions,
  questions,
  requestQuestions,
  serviceQuestions,
} from "@stadtlotse/domain/reference/questions";
import type { Candidate } from "../../candidate.js";
import { createOperationSense } from "../calculations/operation-sense.js";
import { toldExamples } from "./told-examples.de.js";
import { type UndocumentedValue, undocumentedExamples } from "./undocumented-examples.de.js";

/**
 * So much likelier than a question that a source answers must it sound like one that none does, in all or beyond what
 * speaks for both, as that is only what they are about; by where the answer comes from. Only what is written down may
 * tell something else instead: what is computed or ruled has read the question.
 */
const ofWritten = { inAll: 11, beyond: 7.5 };
const leastEvidence: Readonly<Record<string, typeof ofWritten>> = {
  facts: ofWritten,
  passages: ofWritten,
  practice: ofWritten,
  memberships: ofWritten,
  // who needs something speaks of what is missing there
  programmes: { inAll: 16, beyond: 12 },
  // a rule tells what a membership gives, and nothing of what is yet to come
  entitlements: { inAll: 16, beyond: 16 },
};

/** What shows that a text tells such a value after all; a list of members is told where many are named. */
const telling: Readonly<Record<UndocumentedValue, RegExp>> = {
  leaving: /ausgetreten|ausgeschieden|austritt|verlassen|gekündigt|bis (?:ende )?\d{4}/iu,
  "member-list": /(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*, ){8}/u,
  vacancy: /leerstandsquote|\d+ (?:leere|leerstehende)|(?:stehen|standen) \d+/iu,
  effect: /gesunken|sank|gestiegen|stieg|zurückgegangen|verringert|erhöht/iu,
  evaluation: /ergab|ergeben|ergebnis|bewertet/iu,
  politics: /fraktion|partei/iu,
  tax: /steuer/iu,
  staff: /\d+ (?:mitarbeit|beschäftigt|personen|stellen)/iu,
  court: /gericht|klage|urteil/iu,
  "own-case": /ihr(?:em|en)? antrag/iu,
  budget: /haushalt|budget|etat/iu,
  "project-cost": /euro|kostenlos|kostenfrei/iu,
  rent: /quadratmeter|bodenrichtwert/iu,
  misconduct: /verst(?:oß|öß)|zurück(?:ge)?zahl|rückforder|rückstand/iu,
  "count-today":
    /\d+ (?:profil|steckbrief|eintr|einträge|beispiel|beitr|dokument|abonn|zugriff|anfrage|aufruf)/iu,
  "coming-money": /künftig|ab 20\d\d|geplant|vorgesehen/iu,
};

/**
 * The kind of value that a question asks for and that no source gives, where what would be told does not hold one
 * either; `undefined` for everything else.
 */
export function readUndocumented(
  folded: string,
  winner: Candidate | undefined,
): UndocumentedValue | undefined {
  const least = leastEvidence[winner?.origin ?? "facts"];
  if (least === undefined || winner?.isTakenIn === true) return undefined;
  sense ??= createOperationSense({ ...undocumentedExamples, told: toldExamples }, answeredQuestions());
  const kinds = sense(folded);
  const [likeliest] = kinds;
  if (!likeliest || likeliest.kind === "told") return undefined;
  const ofBoth = Math.max(0, kinds.find(({ kind }) => kind === "told")?.evidence ?? 0);
  const { evidence } = likeliest;
  if (evidence < least.inAll && evidence - ofBoth < least.beyond) return undefined;
  const told = (winner?.draft.statements ?? []).map(({ text }) => text).join(" ");
  return telling[likeliest.kind].test(told) ? undefined : likeliest.kind;
}

let sense: ReturnType<typeof createOperationSense<UndocumentedValue | "told">> | undefined;

/** How people ask for what is known. */
function answeredQuestions(): string[] {
  const answered = [
    ...Object.values(questions),
    measureQuestions,
    practiceQuestions,
    requestQuestions,
    serviceQuestions,
  ];
  return answered.flatMap((each) => Object.values(each).flat());
}
