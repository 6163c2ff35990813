import type { Mention } from "../../names/name-index.js";
import type { Understanding } from "../../understand/understanding.js";
import type { Unit } from "./units.js";

const than = /^(?:als|wie|gegenuber)$/;
const between =
  /^(?:und|oder|sowie|auch|de[rnms]|die|das|in|im|von|vom|bei|stadt|gemeinde|kommune|kreis|landkreis)$/;

/** The units with what a question compares with last: "Ist Unna größer als Kamen?", "Als Kamen ist Unna größer?" */
export function subjectFirst(
  units: readonly Unit[],
  { mentions, words }: Pick<Understanding, "mentions" | "words">,
): readonly Unit[] {
  const isObject = ({ id }: Unit) =>
    mentions.some((mention) => mention.id === id && standsBehindThan(mention, mentions, words));
  return [...units.filter((unit) => !isObject(unit)), ...units.filter(isObject)];
}

/** Whether nothing but other names and little words stands between "als" and a name. */
function standsBehindThan(
  { start }: Mention,
  mentions: readonly Mention[],
  words: readonly string[],
): boolean {
  const isNamed = (place: number) => mentions.some((each) => each.start <= place && place < each.end);
  for (let place = start - 1; place >= 0; place -= 1) {
    const word = words[place] ?? "";
    if (than.test(word)) return true;
    if (!between.test(word) && !isNamed(place)) return false;
  }
  return false;
}
