import { readAmounts, type SaidAmount } from "./read-amount.js";

/** What a question says is spent, and what is given for it; either may be left open. */
export interface AmountsMeant {
  costs?: number;
  grant?: number;
}

/** Smaller sums are fees and prices. */
const leastAmount = 5_000;

const grantWords =
  "(?:zuschuss|zuschüsse|zuwendung(?:en)?|bewilligung(?:en)?|förder(?:ung|summe|betrag|mittel|mitteln|geld|geldern))";
const grantBefore = new RegExp(
  `${grantWords}(?: (?:von|in höhe von|über|ist|sind|war|waren|beträgt|betrug|macht|bei))?(?: (?:genau|rund|etwa|ca\\.?|knapp|gut))* $|(?:bewilligt|zugesagt|gefördert|bezuschusst)(?: \\w+)? (?:mit|sind|wurden|von) $`,
  "u",
);
const grantBehind = new RegExp(
  `^(?: an)? ${grantWords}(?![a-zäöüß])|^ (?:sind |wurden )?(?:bewilligt|zugesagt|bekommen|erhalten)`,
  "u",
);
const eligible = /(?:zuwendungs|förder)fähig/u;

/**
 * Reads which amount is what: the one beside "Zuschuss" is given, another one is spent; of two that are spent, the one
 * that is eligible. `undefined` where that leaves more than one choice, or nothing.
 */
export function readAmountsMeant(question: string): AmountsMeant | undefined {
  const amounts = readAmounts(question).filter(({ value }) => value >= leastAmount);
  const grants = amounts.filter(isGrant);
  const spent = amounts.filter((each) => !isGrant(each));
  const costs = spent.length > 1 ? spent.filter(isEligible) : spent;
  if (grants.length > 1 || costs.length > 1 || (spent.length > 1 && costs.length === 0)) return undefined;
  const [cost, grant] = [costs[0]?.value, grants[0]?.value];
  if (cost !== undefined && grant !== undefined && grant >= cost) return undefined;
  return cost === undefined && grant === undefined
    ? undefined
    : { ...(cost === undefined ? {} : { costs: cost }), ...(grant === undefined ? {} : { grant }) };
}

function isGrant({ before, behind }: SaidAmount): boolean {
  return grantBefore.test(before) || grantBehind.test(behind);
}

function isEligible({ before, behind }: SaidAmount): boolean {
  const [nextWords = ""] = behind.split(/[,;.]/);
  const lastWords = before.split(/[,;.]/).at(-1) ?? "";
  return eligible.test(nextWords) || eligible.test(lastWords);
}
