import { outsideQuestions } from "@stadtlotse/domain/reference/questions";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import { type Heard, hearQuestion } from "../examples/read-example.js";
import type { KnownQuestion } from "../examples/ways-of-asking.js";
import type { NameIndex } from "../names/name-index.js";
import { createOperationSense } from "../sources/calculations/operation-sense.js";
import { tierExamples } from "../sources/entitlements/tier-examples.de.js";
import { membershipExamples } from "../sources/memberships/membership-examples.de.js";
import { exampleSeeking } from "../sources/practice/example-seeking-examples.de.js";
import { seekingExamples } from "../sources/programmes/seeking-examples.de.js";

const ownExamples = {
  ...membershipExamples,
  ...tierExamples,
  count: [],
  service: [],
  examples: exampleSeeking,
  money: seekingExamples.seeking,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What somebody wants who asks for no single fact: whether a town is in a network, what pays for something … */
export type Wish = keyof typeof ownExamples;

/** How surely each is wanted, against a question for a fact: the logarithm of how much likelier it is. */
export type Wishes = ReadonlyMap<Wish, number>;

/** Ways of asking that the domain keeps for what a rule answers. */
const ofKnown: Readonly<Record<string, Wish>> = {
  "request tier-list": "list",
  "request tier-count": "count",
  "request gain-by-joining": "gain",
  "request open-need": "money",
  measure: "money",
  situation: "money",
  service: "service",
};

/** Learns how people ask for what no single fact answers. What is named counts as one name among others of its kind. */
export function openWishes(known: readonly KnownQuestion[], names: NameIndex): (heard: Heard) => Wishes {
  let sense: ReturnType<typeof learn> | undefined;
  return (heard) => {
    sense ??= learn(known, names);
    return new Map(sense(withKinds(heard)).map(({ kind, evidence }) => [kind, evidence]));
  };
}

function learn(known: readonly KnownQuestion[], names: NameIndex) {
  const kinds = Object.keys(ownExamples) as Wish[];
  const sayings = kinds.map((kind) => {
    const own = ownExamples[kind].map((each) => withKinds(hearQuestion(each, names)));
    const others = known.filter(({ id }) => wishOf(id) === kind).map(({ heard }) => withKinds(heard));
    return [kind, [...own, ...others]] as const;
  });
  const ofFacts = known.filter(({ id }) => id.startsWith("fact ")).map(({ heard }) => heard);
  const elsewhere = Object.values(outsideQuestions)
    .flat()
    .map((each) => hearQuestion(each, names));
  return createOperationSense(
    Object.fromEntries(sayings) as Record<Wish, string[]>,
    [...ofFacts, ...elsewhere].map(withKinds),
  );
}

function wishOf(id: string): Wish | undefined {
  const [kind = ""] = id.split(" ");
  return ofKnown[id] ?? ofKnown[kind];
}

/** Short, so that no letters of it are like those of a word. */
const kindNames: Readonly<Record<string, string>> = {
  municipality: "xo",
  kreis: "xk",
  regierungsbezirk: "xk",
  service: "xl",
  network: "xn",
  "working-community": "xa",
  programme: "xp",
  tier: "xt",
  event: "xe",
  "event-series": "xe",
};

/** The words, with the kind of what is named in the place of each name. */
function withKinds({ words, mentions }: Heard): string {
  const said: string[] = [];
  words.forEach((word, place) => {
    const named = mentions.find(({ start, end }) => start <= place && place < end);
    const kind = named && kindNames[named.kind === "subject" ? (subjects[named.id]?.kind ?? "") : named.kind];
    if (kind === undefined) said.push(word);
    else if (named?.start === place) said.push(kind);
  });
  return said.join(" ");
}

/** What is not compared, and how much likelier another wish may be. */
interface Comparison {
  besides?: ReadonlySet<Wish>;
  margin?: number;
}

/**
 * How surely it is this that is wanted and nothing else; how people speak to the network says little where no service
 * is named.
 */
export function evidenceOf(wish: Wish, wishes: Wishes, { besides, margin = 0 }: Comparison = {}): number {
  const own = wishes.get(wish) ?? Number.NEGATIVE_INFINITY;
  const isRival = (each: Wish) => each !== wish && each !== "service" && besides?.has(each) !== true;
  const isLikelier = [...wishes].some(([each, evidence]) => isRival(each) && evidence > own + margin);
  return isLikelier ? Number.NEGATIVE_INFINITY : own;
}
