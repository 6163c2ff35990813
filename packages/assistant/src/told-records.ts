import type {
  BestPractice,
  Fact,
  FundingProgramme,
  NetworkService,
  Topic,
  Visibility,
} from "@stadtlotse/domain";
import { subjects as knownSubjects, type Subject } from "@stadtlotse/domain/reference/subjects";
import {
  type ConflictDecisionRecord,
  type Registry,
  type StoredFact,
  toldServices,
} from "@stadtlotse/registry";
import type { StatedDecision } from "./sources/facts/decided-conflicts.js";

/** What facts can be about, by id, with its names. */
export type Subjects = Readonly<Record<string, Subject>>;

/** What of the living records answers are made of, as far as somebody may see it. */
export interface ToldRecords {
  facts: readonly Fact[];
  programmes: readonly FundingProgramme[];
  practices: readonly BestPractice[];
  /** Those of the release, and what the office has entered or renamed. */
  subjects: Subjects;
  /** What the networks work on, and what people call it. */
  topics: readonly Topic[];
  /** What the office says of facts that disagree; told beside those, and not asked for by itself. */
  decisions: readonly StatedDecision[];
}

/** The kinds of record that `readTold` reads: a change of one of them changes answers. */
export const toldKinds: ReadonlySet<string> = new Set([
  "fact",
  "programme",
  "best-practice",
  "event",
  "publication",
  "news",
  "network",
  "working-community",
  "glossary-term",
  "service",
  "topic",
]);

/** The records as they stand now; for everybody, and for members, whose own ones leave no trace in the others. */
export async function readTold(registry: Registry): Promise<{
  stored: readonly StoredFact[];
  told: Record<Visibility, ToldRecords>;
  /** What the networks offer is no secret. */
  services: readonly NetworkService[];
}> {
  const [
    everyFact,
    programmes,
    practices,
    events,
    publications,
    news,
    decided,
    networks,
    communities,
    terms,
    topics,
    services,
  ] = await Promise.all([
    registry.facts.list(),
    registry.programmes.list(),
    registry.bestPractices.list(),
    registry.events.list(),
    registry.publications.list(),
    registry.news.list(),
    registry.conflictDecisions.list(),
    registry.networks.list(),
    registry.workingCommunities.list(),
    registry.glossary.list(),
    registry.topics.list(),
    toldServices(registry),
  ]);
  const stored = everyFact.filter((each) => !statesDecision(each));
  const decisions = statedDecisions(decided.filter(isShown), everyFact.filter(statesDecision));
  const everything = {
    facts: stored.map(({ fact }) => fact),
    programmes: programmes.filter(isShown),
    practices: practices.filter((each) => isShown(each) && each.state === "published"),
    topics: topics.filter(isShown),
    titled: [...events.map(ofKind("event")), ...[...publications, ...news].map(ofKind("publication"))].filter(
      isShown,
    ),
    named: [
      ...networks.map(ofKind("network")),
      ...communities.map(ofKind("working-community")),
      ...terms.map(({ term, ...each }) => ({ ...each, name: term, kind: "concept" as const })),
    ].filter(isShown),
  };
  const toldTo = (sees: (record: { visibility?: Visibility }) => boolean): ToldRecords => ({
    facts: everything.facts.filter(sees),
    programmes: everything.programmes,
    topics: everything.topics,
    practices: everything.practices.filter(sees),
    subjects: withOffice(
      [...everything.programmes.map(ofKind("programme")), ...everything.named],
      everything.titled.filter(sees),
    ),
    decisions: decisions.filter(({ decision }) => sees(decision)),
  });
  const open = toldTo(({ visibility }) => visibility !== "members");
  const hasMembersOnly = [...everything.facts, ...everything.practices, ...everything.titled].some(
    ({ visibility }) => visibility === "members",
  );
  return { stored, services, told: { public: open, members: hasMembersOnly ? toldTo(() => true) : open } };
}

function statesDecision({ statedBy }: StoredFact): boolean {
  return statedBy?.startsWith(decisionPrefix) ?? false;
}

const decisionPrefix = "conflict-decision:";

function statedDecisions(
  decisions: readonly ConflictDecisionRecord[],
  facts: readonly StoredFact[],
): StatedDecision[] {
  const stated = new Map(facts.map(({ statedBy, fact }) => [statedBy, fact]));
  return decisions.flatMap((decision) => {
    const fact = stated.get(`${decisionPrefix}${decision.id}`);
    return fact === undefined ? [] : [{ decision, stated: fact }];
  });
}

function ofKind(kind: Subject["kind"]) {
  return <Item extends object>(item: Item) => ({ ...item, kind });
}

function isShown({ withdrawn }: { withdrawn: boolean }): boolean {
  return !withdrawn;
}

interface Entered {
  id: string;
  editedByOffice: boolean;
}

/** What the office has entered can be named like everything else. */
function withOffice(
  named: readonly (Entered & Subject)[],
  titled: readonly (Entered & { title: string; kind: Subject["kind"] })[],
): Subjects {
  const entered = [
    ...named,
    ...titled.map(({ title, ...each }) => ({ ...each, name: title, aliases: [] })),
  ].filter(({ editedByOffice }) => editedByOffice);
  return { ...knownSubjects, ...Object.fromEntries(entered.map((each) => [each.id, toSubject(each)])) };
}

/** Who knows the old name of something finds it too. */
function toSubject({ id, name, aliases, kind }: Subject & { id: string }): Subject {
  const known: Subject | undefined = (knownSubjects as Subjects)[id];
  return known === undefined
    ? { name, kind, aliases }
    : { ...known, aliases: [...new Set([...known.aliases, name, ...aliases])] };
}
