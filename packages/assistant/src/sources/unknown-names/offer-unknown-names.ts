import type { AnswerSource, Candidate, Inquiry } from "../../candidate.js";
import type { Statement } from "../../compose/draft.js";
import { tellPerson } from "../conduct/tell-person.js";
import { askForSuccessor } from "./ask-for-successor.js";
import { namesUnknownNetwork } from "./names-unknown-network.js";
import { unknownTexts as texts } from "./texts.de.js";

const certainty = 0.96;

/**
 * Says of what a question names and no source speaks of that it is unknown: a network that is none of ours, who follows
 * a person. Else what is known of something of a like name would be told of it.
 *
 * @param knows whether a name, a fact or a way of asking uses a word
 */
export function createUnknownNamesSource(knows: (word: string) => boolean): AnswerSource {
  return (inquiry) => {
    const { understanding } = inquiry;
    const person = askForSuccessor(understanding);
    if (person !== undefined) {
      const unknown = { text: texts.successor(person), evidence: [] };
      return [toCandidate(person, inquiry, [unknown, ...tellPerson(understanding)])];
    }
    return namesUnknownNetwork(understanding, knows)
      ? [toCandidate("a network", inquiry, [{ text: texts.network, evidence: [] }])]
      : [];
  };
}

function toCandidate(about: string, { understanding }: Inquiry, statements: readonly Statement[]): Candidate {
  return {
    origin: "unknown-names",
    about,
    score: certainty,
    takesUp: 1,
    why: "names what no source speaks of",
    draft: { outcome: "declined", statements, origin: "none" },
    topic: {
      subjects: [],
      predicates: [],
      factIds: [],
      years: [],
      origin: "unknown-names",
      asks: understanding.asks,
    },
  };
}
