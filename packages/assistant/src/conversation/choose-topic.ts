import { subjects } from "@stadtlotse/domain/reference/subjects";
import { analyzeText, fold } from "@stadtlotse/knowledge-base";
import { isMunicipalityKey } from "../understand/understand.js";
import type { Topic } from "../understand/understanding.js";
import { kindsCalled } from "./kinds-called.js";

const goesBack =
  /\b(zuruck (zu|zum|zur)|vorhin|(von|wie) (eben|vorher|gerade)|nochmals? (zu[mr]?|auf)|(am|vom|ganz zu) anfang (genannt|gefragt|erwahnt)\w*|(meine?r?|der) ersten? frage|um auf .* zuruckzukommen)\b/;

/** Whether something of a topic is of a kind that the words call it by. */
function callsByKind(folded: string): (id: string) => boolean {
  const called = kindsCalled.flatMap(([noun, kinds]) => (noun.test(folded) ? kinds : []));
  const ofTown = town.test(folded);
  return (id) => called.some((kind) => kind === subjects[id]?.kind) || (ofTown && isMunicipalityKey(id));
}

const town = /\b(?:stadt|kommune|gemeinde|ort)\b/;

/**
 * What a question may lean on: the last topic; where somebody goes back, the one that the question says most of, by
 * its names, its words or its kind ("das Programm von vorhin"), else the one before that was about something else.
 */
export function chooseTopic(question: string, topics: readonly Topic[]): Topic | undefined {
  const last = topics.at(-1);
  const folded = fold(question);
  if (!last || !goesBack.test(folded)) return last;
  const stems = new Set(analyzeText(folded.replace(goesBack, " ")));
  const isMeant = callsByKind(folded);
  const said = topics.map((topic) => {
    const own = new Set(
      [...topic.named, ...topic.told, ...topic.words, ...namesOf(topic)].flatMap(analyzeText),
    );
    const isCalled = topic.subjects.some(isMeant);
    return [...stems].filter((stem) => own.has(stem)).length + (isCalled ? ofKind : 0);
  });
  const most = Math.max(...said);
  const isOther = ({ subjects: about }: Topic) => !about.some((id) => last.subjects.includes(id));
  return most > 0 ? topics[said.lastIndexOf(most)] : (topics.findLast(isOther) ?? last);
}

/** What a thing is called says less than one of its words. */
const ofKind = 0.5;

function namesOf({ subjects: about }: Topic): string[] {
  return about.flatMap((id) => subjects[id]?.name ?? []);
}
