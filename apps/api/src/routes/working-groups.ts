import {
  CollaborationId,
  Publication,
  TopicProposal,
  traceProposal,
  tracePublication,
  WorkingGroup,
  WorkingSession,
} from "@stadtlotse/domain";
import { WorkingGroupRecord, WorkingSessionRecord } from "@stadtlotse/registry";
import * as z from "zod";
import { equals, includes } from "./matches.js";
import { addOfficeRecords } from "./office-records.js";
import { idParameter, text } from "./parameters.js";
import { addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const TopicTrace = z
  .object({
    proposals: z.array(TopicProposal),
    workingGroups: z.array(WorkingGroup),
    sessions: z.array(WorkingSession).meta({ description: "In the order of their dates." }),
    publications: z.array(Publication),
  })
  .meta({ id: "TopicTrace", description: "From the proposal to the Arbeitshilfe, or back." });

/** Who works on what, from the proposal of a topic to the publication. */
export function addWorkingGroupRoutes(api: Api, context: RouteContext): void {
  addGroups(api, context);
  addSessions(api, context);
  addTraces(api, context);
}

function addGroups(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/working-groups",
    tag: "Networks",
    operations: {
      list: "listWorkingGroups",
      get: "getWorkingGroup",
      create: "createWorkingGroup",
      change: "changeWorkingGroup",
      history: "getWorkingGroupHistory",
    },
    nouns: ["a working group", "working groups"],
    title: "Arbeitsgruppen",
    missing: "Diese Arbeitsgruppe gibt es nicht.",
    example: "0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11",
    schema: WorkingGroupRecord,
    name: "WorkingGroup",
    store: ({ workingGroups }) => workingGroups,
    filters: {
      network: CollaborationId.optional(),
      topic: text.optional(),
      state: WorkingGroupRecord.shape.state.optional(),
      proposal: text.optional(),
    },
    accepts: (group, { network, topic, state, proposal }) =>
      equals(group.networkId, network) &&
      includes(group.topicIds, topic) &&
      equals(group.state, state) &&
      includes(group.proposalIds, proposal),
    texts: ({ title }) => [title],
    orders: { title: ({ title }) => title },
  });
}

function addSessions(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/working-sessions",
    tag: "Networks",
    operations: {
      list: "listWorkingSessions",
      get: "getWorkingSession",
      create: "createWorkingSession",
      change: "changeWorkingSession",
      history: "getWorkingSessionHistory",
    },
    nouns: ["a meeting of a working group", "meetings of working groups"],
    title: "Sitzungen der Arbeitsgruppen",
    missing: "Diese Sitzung gibt es nicht.",
    example: "0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11",
    schema: WorkingSessionRecord,
    name: "WorkingSession",
    store: ({ workingSessions }) => workingSessions,
    filters: { group: text.optional() },
    accepts: (session, { group }) => equals(session.workingGroupId, group),
    texts: ({ place, note }) => [place, note],
    orders: { on: ({ on }) => on },
  });
}

/** Proposals hold what people said, so only the office reads the whole way. */
function addTraces(api: Api, context: RouteContext): void {
  const { rooms } = context;
  const params = idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11");
  addRecord(api, context, {
    path: "/v1/topic-proposals/{id}/trace",
    operationId: "traceTopicProposal",
    tag: "Networks",
    summary: "Read what became of a proposed topic",
    item: TopicTrace,
    params,
    missing: "Diesen Vorschlag gibt es nicht.",
    async find({ id }) {
      const records = await readTopicRecords(rooms);
      return records.proposals.some((each) => each.id === id) ? traceProposal(id, records) : undefined;
    },
  });

  addRecord(api, context, {
    path: "/v1/publications/{id}/trace",
    operationId: "tracePublication",
    tag: "Networks",
    summary: "Read which working group and which proposals stand behind a publication",
    item: TopicTrace,
    params,
    missing: "Diese Veröffentlichung gibt es nicht.",
    async find({ id }) {
      const records = await readTopicRecords(rooms);
      return records.publications.some((each) => each.id === id) ? tracePublication(id, records) : undefined;
    },
  });
}

async function readTopicRecords({ registry }: RouteContext["rooms"]) {
  const [proposals, workingGroups, sessions, publications] = await Promise.all([
    registry.topicProposals.list(),
    registry.workingGroups.list(),
    registry.workingSessions.list(),
    registry.publications.list(),
  ]);
  return { proposals, workingGroups, sessions, publications };
}
