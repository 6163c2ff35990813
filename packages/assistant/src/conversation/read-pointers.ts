import { type NameIndex, wordsOf } from "../names/name-index.js";
import { isPerson } from "../sources/conduct/tell-person.js";
import { comparing } from "../sources/facts/compare-subjects.js";
import type { Topic, Understanding } from "../understand/understanding.js";
import { isThing } from "./is-thing.js";
import type { MeantByRole } from "./meant-by-role.js";
import { otherService } from "./meant-service.js";
import { pointedByOrder } from "./pointed-by-order.js";
import type { PointedThings } from "./pointed-things.js";
import { townsMeant } from "./towns-meant.js";

/** A follow-up with the stems that are its own and the programme that it means by a part in what was talked about. */
interface FollowUp {
  understanding: Understanding;
  ownTerms: ReadonlySet<string>;
  byRole: MeantByRole | undefined;
  things: PointedThings | undefined;
}

/** "Seine Stadt", "das Netzwerk", "welche wäre das bei uns": what the answer named, by its kind. */
export function readPointers(
  { understanding, ownTerms, byRole, things }: FollowUp,
  names: NameIndex,
  topic: Topic,
): Pointed {
  const meant = pointTo({ understanding, ownTerms, byRole }, names, topic);
  if (meant !== undefined) return meant;
  if (things !== undefined) return { names: things.names, alone: false };
  const isTown = (name: string) => names.find(wordsOf(name)).some(({ kind }) => kind === "municipality");
  const namesTown = understanding.mentions.some(({ kind }) => kind === "municipality");
  const byOrder = namesTown ? undefined : pointedByOrder(understanding.question, topic, isTown);
  if (byOrder !== undefined) return { names: [byOrder], alone: false };
  const { towns, ...how } = townsMeant(understanding, names, topic);
  if (towns.length > 0) return { names: towns, ...how };
  const { folded, mentions, asks } = understanding;
  const { told, named } = topic;
  // who asks how to reach "die" means the network that was spoken of
  if (asks === "contact" && !mentions.some(isThing) && pointing.test(folded)) {
    const network = [...named, ...told].find(isNetwork);
    if (network !== undefined) return { names: [network], alone: true };
  }
  const wanted = [
    !namesTown &&
    !named.some(isTown) &&
    /\b(die|der|seine?|ihre?|diese[rsm]?) (stadt|kommune|gemeinde|ort)\b/.test(folded)
      ? isTown
      : undefined,
    !mentions.some(isThing) && /\b(da[sm]|im|dem|furs|ins) netzwerk\b/.test(folded) ? isNetwork : undefined,
    namesTown && /\bwelche\b/.test(folded) ? (name: string) => name === authority : undefined,
  ];
  const pointsAtOne = !mentions.some(isThing) && pointsAtPerson.test(understanding.question);
  const person = pointsAtOne ? told.find(isPerson) : undefined;
  const found = [
    ...wanted.flatMap((isMeant) => (isMeant ? told.filter(isMeant).slice(0, 1) : [])),
    ...(person === undefined ? [] : [person]),
  ];
  return { names: found, alone: false };
}

/** "Wann ist der berufen worden?", "seit wann macht sie das?": no noun follows. */
const pointsAtPerson = /\b(?:er|der|sie|die|ihm|ihn|ihr)\b(?!\s+(?:\p{Ll}+\s+)?\p{Lu})/u;

function isNetwork(name: string): boolean {
  return /^Netzwerk|netz/.test(name);
}

export interface Pointed {
  names: readonly string[];
  /** Nothing else that was named is still meant. */
  alone: boolean;
  /** They are all that the question says, so that the rest of it is as before. */
  isWhole?: boolean;
}

/** A programme by its part in what was talked about, with that one where they are set side by side; another service. */
function pointTo(
  { understanding, ownTerms, byRole }: Omit<FollowUp, "things">,
  names: NameIndex,
  topic: Topic,
): Pointed | undefined {
  if (byRole !== undefined) {
    const isComparison = comparing.test(understanding.folded);
    return { names: [...(isComparison ? [byRole.besides] : []), byRole.name], alone: true, isWhole: true };
  }
  const service = otherService(ownTerms, names, topic);
  return service === undefined ? undefined : { names: [service], alone: false, isWhole: true };
}

/** The kind of authority that an answer can name; which one it is depends on the place. */
export const authority = "Bezirksregierung";

const pointing = /\b(das|die|der|dem|den|denen|es|da|dort|dafur|davon|dazu|dessen|deren|sie|er)\b/;
