import { readAmounts, type SaidAmount } from "./read-amount.js";

/** What a question says is spent, what is given for it, and what the municipality pays itself. */
export interface AmountsMeant {
  costs?: number;
  grant?: number;
  own?: number;
}

/** Smaller sums are fees and prices. */
const leastAmount = 5_000;

const filler =
  "(?: (?:von|in höhe von|über|ist|sind|war|waren|beträgt|betrug|macht|bei))?(?: (?:genau|rund|etwa|ca\\.?|knapp|gut))* $";
const grantWords =
  "(?:zuschuss|zuschüsse|zuwendung(?:en)?|bewilligung(?:en)?|förder(?:ung|summe|betrag|mittel|mitteln|geld|geldern))";
const ownWords = "(?:eigenanteil|eigenmittel|eigene[rsn]? anteil|unser anteil)";
const grantBefore = new RegExp(
  `${grantWords}${filler}|(?:bewilligt|zugesagt|gefördert|bezuschusst)(?: \\w+)? (?:mit|sind|wurden|von) $`,
  "u",
);
const grantBehind = new RegExp(
  `^(?: an)? ${grantWords}(?![a-zäöüß])|^ (?:sind |wurden )?(?:bewilligt|zugesagt|bekommen|erhalten)`,
  "u",
);
const ownBefore = new RegExp(`${ownWords}${filler}`, "u");
const ownBehind = new RegExp(`^(?: an)? ${ownWords}|^ (?:selbst|selber)(?![a-zäöüß])`, "u");
const eligible = /(?:zuwendungs|förder)fähig/u;
/** What stands right behind an amount that is spent; another noun says what else it is ("3 Mio. Euro Schulden"). */
const spentOn = /kosten|ausgaben|invest|volumen|projekt|vorhaben|maßnahme|massnahme|bau|sanierung|antrag/u;

/**
 * Reads which amount is what: the one beside "Zuschuss" is given, the one beside "Eigenanteil" is paid by the
 * municipality, another one is spent; of two that are spent, the one that is eligible. `undefined` where that leaves
 * more than one choice, or nothing.
 */
export function readAmountsMeant(question: string): AmountsMeant | undefined {
  const amounts = readAmounts(question).filter(({ value }) => value >= leastAmount);
  const own = amounts.filter(isOwn);
  const grants = amounts.filter((each) => !isOwn(each) && isGrant(each));
  const spent = amounts.filter((each) => !isOwn(each) && !isGrant(each));
  const costs = spent.length > 1 ? spent.filter(isEligible) : spent.filter(isSpent);
  if (costs.length < Math.min(spent.length, 1) || own.length > 1 || grants.length > 1 || costs.length > 1)
    return undefined;
  const [cost, grant, paid] = [costs[0]?.value, grants[0]?.value, own[0]?.value];
  const part = (grant ?? 0) + (paid ?? 0);
  const said = [cost, grant, paid].filter((each) => each !== undefined);
  if (said.length === 0 || said.length > 2 || (cost !== undefined && part >= cost)) return undefined;
  return {
    ...(cost === undefined ? {} : { costs: cost }),
    ...(grant === undefined ? {} : { grant }),
    ...(paid === undefined ? {} : { own: paid }),
  };
}

function isGrant({ before, behind }: SaidAmount): boolean {
  return grantBefore.test(before) || grantBehind.test(behind);
}

function isOwn({ before, behind }: SaidAmount): boolean {
  return ownBefore.test(before) || ownBehind.test(behind);
}

function isSpent({ noun }: SaidAmount): boolean {
  return noun === undefined || spentOn.test(noun);
}

function isEligible({ before, behind }: SaidAmount): boolean {
  const [nextWords = ""] = behind.split(/[,;.]/);
  const lastWords = before.split(/[,;.]/).at(-1) ?? "";
  return eligible.test(nextWords) || eligible.test(lastWords);
}
