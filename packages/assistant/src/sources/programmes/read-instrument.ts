import {
  measureQuestions,
  outsideQuestions,
  practiceQuestions,
  questions,
  serviceQuestions,
  situationQuestions,
} from "@stadtlotse/domain/reference/questions";
import type { Inquiry } from "../../candidate.js";
import { situationKey } from "../../examples/ways-of-asking.js";
import { createLetterIndex } from "../../terms/letter-index.js";
import { createOperationSense } from "../calculations/operation-sense.js";
import { namesOtherMatter } from "./names-other-matter.js";

const instruments = Object.keys(situationQuestions);
const letters = createLetterIndex(instruments.map((id) => (situationQuestions[id] ?? []).join(" ")));
/** So like must a situation be to those that people describe, word by word and letter by letter together … */
const leastAlike = 0.62;
/** … or so like, where hardly anything else is asked in ways more like it and it sounds so much more like one of them. */
const alikeAndHeard = 0.45;
const asLikeAsAny = 0.8;
const leastEvidence = 11;

/** The id of what is no programme of its own and was made for the situation that a question describes without naming it. */
export function readInstrument({ understanding, likeness }: Inquiry): string | undefined {
  const { folded, mentions, query } = understanding;
  const namesThing = mentions.some(
    ({ kind, id }) => kind === "subject" && !id.startsWith("staedtebaufoerderung"),
  );
  if (namesOtherMatter(mentions) || namesThing) return undefined;
  const alike = letters.likenessOf(query);
  const [best] = instruments
    .map((id, place) => ({ id, score: (likeness.get(situationKey(id)) ?? 0) + (alike[place] ?? 0) }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < alikeAndHeard) return undefined;
  if (best.score >= leastAlike) return best.id;
  const own = likeness.get(situationKey(best.id)) ?? 0;
  const isAsLike = own >= asLikeAsAny * Math.max(...likeness.values());
  return isAsLike && hearSituation(folded) === best.id ? best.id : undefined;
}

function hearSituation(folded: string): string | undefined {
  sense ??= openSense();
  const [likeliest] = sense(folded);
  return likeliest && likeliest.evidence >= leastEvidence ? likeliest.kind : undefined;
}

let sense: ReturnType<typeof openSense> | undefined;

/** Learnt from the situations that the domain keeps, against all else that is asked. */
function openSense() {
  const others = [measureQuestions, outsideQuestions, practiceQuestions, serviceQuestions];
  const ways = [...Object.values(questions), ...others].flatMap((each) => Object.values(each).flat());
  return createOperationSense(situationQuestions, ways);
}
