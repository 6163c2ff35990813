import { type NameIndex, wordsOf } from "../names/name-index.js";
import { isKindOfPlace } from "../understand/understand.js";
import type { Topic, Understanding } from "../understand/understanding.js";

const verb =
  "(?:haben|hat|hatten|hatte|sind|ist|waren|war|bekamen|bekam|bekommen|bekommt|kriegen|kriegten|machen|machten|liegen|liegt)";
/** "Die haben …", "waren die auch …", "hat die Stadt …": what acts is pointed at, and no noun follows that says it. */
const pointsAtActor = new RegExp(
  `\\b(?:die|sie)\\s+${verb}\\b|\\b${verb}\\s+(?:(?:die|sie|denen)|(?:der|die) (?:ort|stadt|gemeinde|kommune))(?=\\s+(?:auch|noch|denn|schon|da|dort|im|in|bei|beim|aus|je|mal|eigentlich|nicht)\\b|\\s*[?,.]|$)`,
  "i",
);

/**
 * The town that was talked about, where a follow-up names something new and speaks of the town as what takes part in it
 * ("Die haben auch Städtebauförderung bekommen, oder?").
 */
export function townAsSubject(
  { question, mentions }: Pick<Understanding, "question" | "mentions">,
  names: NameIndex,
  { named, told }: Pick<Topic, "named" | "told">,
): string | undefined {
  const namesTown = mentions.some(({ kind }) => kind === "municipality");
  const things = mentions.filter(({ kind, id }) => kind === "subject" && !isKindOfPlace(id));
  const pointer = pointsAtActor.exec(question);
  if (namesTown || things.length === 0 || !pointer) return undefined;
  // what was named before the pronoun is what it means
  const place = wordsOf(question.slice(0, pointer.index)).length;
  if (things.some(({ start }) => start < place)) return undefined;
  const isTown = (name: string) => names.find(wordsOf(name)).some(({ kind }) => kind === "municipality");
  const [only, another] = named.filter(isTown);
  return another === undefined ? (only ?? told.find(isTown)) : undefined;
}
