import type { Publication } from "../knowledge/publication.js";
import { compareText } from "../names/compare-ids.js";
import type { TopicProposal, WorkingGroup, WorkingSession } from "./working-group.js";

/** All that belongs to one line from a proposal to a publication. */
export interface TopicRecords {
  proposals: readonly TopicProposal[];
  workingGroups: readonly WorkingGroup[];
  sessions: readonly WorkingSession[];
  publications: readonly Publication[];
}

export interface TopicTrace {
  proposals: TopicProposal[];
  workingGroups: WorkingGroup[];
  /** In the order of their dates. */
  sessions: WorkingSession[];
  publications: Publication[];
}

/**
 * What became of a proposal: its working groups, their sessions and what they published. Empty lists where it went no
 * further.
 *
 * @example
 * traceProposal("p", { proposals: [], workingGroups: [], sessions: [], publications: [] }).publications
 * //=> []
 */
export function traceProposal(proposalId: string, records: TopicRecords): TopicTrace {
  const workingGroups = records.workingGroups.filter(({ proposalIds }) => proposalIds.includes(proposalId));
  return traceGroups(workingGroups, records, (id) => id === proposalId);
}

/**
 * Where a publication comes from: its working group, the sessions and the proposals behind it. Empty lists for a
 * publication that no working group made.
 *
 * @example
 * tracePublication("p", { proposals: [], workingGroups: [], sessions: [], publications: [] }).proposals
 * //=> []
 */
export function tracePublication(publicationId: string, records: TopicRecords): TopicTrace {
  const publication = records.publications.find(({ id }) => id === publicationId);
  const workingGroups = records.workingGroups.filter(({ id }) => id === publication?.workingGroupId);
  const proposed = new Set(workingGroups.flatMap(({ proposalIds }) => proposalIds));
  return traceGroups(workingGroups, records, (id) => proposed.has(id));
}

function traceGroups(
  workingGroups: WorkingGroup[],
  records: TopicRecords,
  isWanted: (proposalId: string) => boolean,
): TopicTrace {
  const groupIds = new Set(workingGroups.map(({ id }) => id));
  return {
    proposals: records.proposals.filter(({ id }) => isWanted(id)),
    workingGroups,
    sessions: records.sessions
      .filter(({ workingGroupId }) => groupIds.has(workingGroupId))
      .sort((left, right) => compareText(left.on, right.on)),
    publications: records.publications.filter(
      ({ workingGroupId }) => workingGroupId !== undefined && groupIds.has(workingGroupId),
    ),
  };
}
