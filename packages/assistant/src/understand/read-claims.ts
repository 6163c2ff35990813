import { asksWhich } from "./asked-words.js";
import { type Clause, splitClauses } from "./split-clauses.js";
import type { Claims } from "./understanding.js";

type Membership = NonNullable<Claims["membership"]>;

const wordSets = {
  asker: "wir ich uns unser unsere unserer unserem unseren",
  /** What stands beside "dabei" in the place of the asker: the service is meant. */
  thing: "das es dies dieses",
  copula: "sind bin ist seid war waren",
  not: "nicht nich net nit nie niemals ohne kein keine keinen keinem keiner keins nirgends nirgendwo weder nix nichts",
  past: "war waren gewesen gehorten zahlten bezahlten hatten bekamen kriegten erhielten durften nutzten",
  pastTime: "fruher damals einst ehemals jahrelang jahre lange",
  goesOn: "noch jetzt nun vorbei weiterhin weiter immer",
  becoming: "werden wurden wollen mochten uberlegen",
  inside: "dabei drin drinnen beigetreten eingetreten angeschlossen",
  outside: "draussen aussenstehend aussenstehende aussenstehenden unbeteiligte",
  money: "beitrag beitrage beitragen mitgliedsbeitrag mitgliedsbeitrage cent euro geld nichts nix",
  own: "unsere unserer unseren unserem meine meiner",
  over: "fruhere fruheren fruherer ehemalige ehemaligen beendete beendeten gekundigte gekundigten abgelaufene abgelaufenen",
} as const;

type WordSet = keyof typeof wordSets;
const known = Object.fromEntries<ReadonlySet<string>>(
  Object.entries(wordSets).map(([name, words]) => [name, new Set(words.split(" "))]),
) as Readonly<Record<string, ReadonlySet<string>>> as Record<WordSet, ReadonlySet<string>>;

const member = /^mitglied(?:s(?:stadt|kommune|gemeinde))?$/;
const nonMember = /^nichtmitglied/;
const noMember =
  /^(?:mitglied|mitgliedschaft|mitgliedern?|beitritt|(?:mitglieds)?beitrag|netzwerk|verbund|zahlen)$/;
const left =
  /^(?:ausgetreten\w*|austret\w*|austraten|austritt\w*|ausgestiegen|ausgeschieden|(?:ge)?kundig(?:en|t|ten)|ehemalige?[nrs]?|exmitglied\w*)$/;
const paying = /^(?:be|ge)?zahl(?:e|en|t|te|ten)?$/;
const network = /^(?:netzwerk\w*|verbund\w*|stadtenetz\w*|arbeitsgemeinschaft)$/;

/** What a question says of a membership: the asker's own where it speaks of it, else anybody's. */
export function readClaims(question: string): Claims {
  const clauses = splitClauses(question).map(withSharedSubject);
  const isOfAsker = clauses.some((clause) => has(clause, "asker"));
  const goesOn = clauses.some((clause) => has(clause, "goesOn"));
  const claimed = new Set(clauses.flatMap((clause) => standingIn(clause, goesOn) ?? []));
  const membership = (["former", "non-member", "member"] as const).find((each) => claimed.has(each));
  return membership === undefined ? {} : { membership, isOfAsker };
}

/** "Wir sind neu und in keinem Netzwerk", "… hätten wir gern, sind aber nicht dabei": what is joined shares its subject. */
function withSharedSubject(clause: Clause, at: number, clauses: readonly Clause[]): Clause {
  const before = clauses[at - 1];
  const [first = ""] = clause.words;
  const isJoined = /^(?:und|aber|sondern|sind|bin|waren)$/.test(first);
  if (!before || !isJoined || has(clause, "asker")) return clause;
  const sharesVerb = !has(clause, "copula");
  const shared = before.words.filter(
    (word) => word === "wir" || word === "ich" || (sharesVerb && known.copula.has(word)),
  );
  return { ...clause, words: [...shared, ...clause.words] };
}

function standingIn(clause: Clause, goesOn: boolean): Membership | undefined {
  const { words } = clause;
  if (words.some((word) => left.test(word))) return "former";
  return (
    readPossession(words) ??
    readLack(words) ??
    readPredicate(clause) ??
    readPayment(clause, goesOn) ??
    (words.some((word, at) => word === "als" && member.test(words[at + 1] ?? "")) ? "member" : undefined) ??
    (goesOn && has(clause, "asker") && has(clause, "past") && wasOnce(clause) ? "former" : undefined)
  );
}

/** "Bei unserer Mitgliedschaft": whatever else is negated, that is said to be. */
function readPossession(words: readonly string[]): Membership | undefined {
  const at = words.indexOf("mitgliedschaft");
  const before = words.slice(Math.max(0, at - 2), Math.max(0, at));
  if (!before.some((word) => known.own.has(word))) return undefined;
  return before.some((word) => known.over.has(word)) ? "former" : "member";
}

/** "Ohne Mitgliedschaft", "Nichtmitglieder", "außerhalb des Netzwerks". */
function readLack(words: readonly string[]): Membership | undefined {
  const lacks = words.some((word, at) => {
    const next = words.slice(at + 1, at + 4);
    if (nonMember.test(word) || known.outside.has(word)) return true;
    if (word === "ausserhalb") return next.some((each) => network.test(each));
    if (word === "ohne") return next.some((each) => noMember.test(each));
    return (word === "nicht" || word.startsWith("kein")) && /^mitglied(?:ern?)?$/.test(next[0] ?? "");
  });
  if (!lacks) return undefined;
  return words.includes("mehr") && words.some((word) => known.copula.has(word)) ? "former" : "non-member";
}

/** "Wir sind nicht dabei", "die im Netzwerk Mitglied waren"; what is asked or hoped is no claim. */
function readPredicate(clause: Clause): Membership | undefined {
  const { words, isSupposed } = clause;
  const isInside = words.some((word) => member.test(word)) || has(clause, "inside") || isIn(words);
  const isAsked = known.copula.has(words[0] ?? "");
  const saysOfThing = has(clause, "thing") && !words.includes("wir") && !words.includes("ich");
  const copula = words.some((word) => known.copula.has(word));
  if (!isInside || !copula || isSupposed || saysOfThing || has(clause, "becoming")) return undefined;
  const isDenied = words.some(
    (word, at) => known.not.has(word) && !/^(?:nur|bloss|allein)$/.test(words[at + 1] ?? ""),
  );
  const isOfAsker = has(clause, "asker");
  if (asksWhich(words) && !isDenied) return undefined;
  if (isAsked && !(words[1] === "mitglied" || isDenied)) return undefined;
  if (isDenied) {
    if (words.includes("mehr")) return "former";
    return isAsked && !isOfAsker ? undefined : "non-member";
  }
  if (!isOfAsker && words[0] !== "bin" && words[1] !== "mitglied") return undefined;
  return has(clause, "past") ? "former" : "member";
}

/** "Im Netzwerk", "in keinem Verbund". */
function isIn(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      /^(?:im|in|beim|bei)$/.test(word) && words.slice(at + 1, at + 3).some((each) => network.test(each)),
  );
}

/** Who pays the fee is a member, who paid it and asks what goes on was one. */
function readPayment(clause: Clause, goesOn: boolean): Membership | undefined {
  if (!clause.words.some((word) => paying.test(word))) return undefined;
  if (has(clause, "not") && (has(clause, "money") || clause.words.includes("wer"))) return "non-member";
  if (!has(clause, "asker") || !wasOnce(clause)) return undefined;
  return goesOn ? "former" : undefined;
}

function wasOnce({ words }: Clause): boolean {
  return (
    words.some((word) => known.pastTime.has(word)) ||
    words.some((word, at) => word === "bis" && /^(?:19|20)\d\d$/.test(words[at + 1] ?? ""))
  );
}

function has({ words }: Clause, set: WordSet): boolean {
  return words.some((word) => known[set].has(word));
}
