import { Ags } from "@stadtlotse/domain";
import {
  findAnswerFaults,
  membersOn,
  SurveyResponseRecord,
  SurveyRunEvaluation,
  SurveyRunRecord,
} from "@stadtlotse/registry";
import * as z from "zod";
import { csvMediaType, renderTable } from "../formats/csv.js";
import { problemResponses } from "../problems/problem-responses.js";
import { RequestError } from "../problems/request-error.js";
import type { Caller } from "../requests/environment.js";
import { send } from "../requests/send.js";
import { defineRoute } from "./define-route.js";
import { idParameter } from "./parameters.js";
import { addChange } from "./record-changes.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";
import { runAsSeenBy } from "./survey-run-visibility.js";
import { isPrintable } from "./typed-text.js";

const tag = "Surveys";
const missing = "Diesen Durchgang einer Befragung gibt es nicht.";
const params = idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11");

const SurveyInvitationInput = z
  .strictObject({
    version: SurveyRunRecord.shape.version,
    members: z
      .array(Ags)
      .max(400)
      .optional()
      .meta({ description: "All members of any network on this day by default." }),
  })
  .meta({ id: "SurveyInvitationInput" });

const SurveyResponseInput = z
  .strictObject({ answers: SurveyResponseRecord.shape.answers })
  .refine(isPrintable, { error: "enthält unsichtbare Steuerzeichen. Bitte tippen Sie den Text neu ein." })
  .meta({ id: "SurveyResponseInput" });

const exportResponses = defineRoute({
  method: "get",
  path: "/v1/survey-runs/{id}/export",
  operationId: "exportSurveyResponses",
  tags: [tag],
  summary: "Export the responses as a table with a column for each question",
  request: { params },
  responses: {
    200: { description: "The table.", content: { "text/csv": { schema: z.string() } } },
    304: { description: "Unchanged since the caller read it." },
    ...problemResponses(404),
  },
});

/** Who is asked, what they answer, and what comes of it. */
export function addSurveyResponseRoutes(api: Api, context: RouteContext): void {
  const { rooms } = context;
  const { surveys, memberships } = rooms.registry;
  const runSeenBy = async (id: string, caller: Caller) => {
    const run = await surveys.runs.find(id);
    return run && runAsSeenBy(run, caller, rooms.today());
  };

  addChange(api, {
    method: "post",
    path: "/v1/survey-runs/{id}/invitations",
    operationId: "inviteToSurvey",
    tag,
    summary: "Invite members to a run; who was invited before is not invited again",
    item: SurveyRunRecord,
    input: SurveyInvitationInput,
    params,
    missing,
    async change({ version, members }, { owner }, { id }) {
      const on = rooms.today();
      const audience = members ?? membersOn(await memberships.list(), on);
      return surveys.invite(id, { version, members: audience, on }, owner);
    },
  });

  addRecord(api, context, {
    path: "/v1/survey-runs/{id}/response",
    operationId: "getSurveyResponse",
    tag,
    summary: "Read one's own answers",
    item: SurveyResponseRecord,
    params,
    missing: "Sie haben diese Befragung noch nicht beantwortet.",
    find: ({ id }, { caller }) => surveys.responseOf(id, caller.owner),
  });

  addChange(api, {
    method: "put",
    path: "/v1/survey-runs/{id}/response",
    operationId: "answerSurvey",
    tag,
    summary: "Answer a survey, or change one's answers until it closes",
    item: SurveyResponseRecord,
    input: SurveyResponseInput,
    params,
    missing,
    async change({ answers }, caller, { id }) {
      const run = await runSeenBy(id, caller);
      if (!run || caller.asker.kind !== "municipality") return undefined;
      refuseFaults(findAnswerFaults(run.questions, answers));
      const { ags } = caller.asker;
      return surveys.respond(id, { ags, answers, on: rooms.today() }, caller.owner);
    },
  });

  addList(api, context, {
    path: "/v1/survey-runs/{id}/responses",
    operationId: "listSurveyResponses",
    tag,
    summary: "List the responses to a run",
    title: "Antworten",
    item: SurveyResponseRecord,
    params,
    keyOf: ({ id }) => id,
    texts: ({ answers }) => Object.values(answers).map(String),
    orders: { submittedOn: ({ submittedOn }) => submittedOn },
    async find(_, __, { id }) {
      if (!(await surveys.runs.find(id))) throw new RequestError("NOT_FOUND", { detail: missing });
      return surveys.responses(id);
    },
  });

  addRecord(api, context, {
    path: "/v1/survey-runs/{id}/evaluation",
    operationId: "evaluateSurvey",
    tag,
    summary: "Evaluate a run: counts, and free texts by topic",
    item: SurveyRunEvaluation,
    params,
    missing,
    find: ({ id }) => surveys.evaluate(id),
  });

  api.openapi(exportResponses, async (c) => {
    const { id } = c.req.valid("param");
    const run = await surveys.runs.find(id);
    if (!run) throw new RequestError("NOT_FOUND", { detail: missing });
    return send(c, toTable(run, await surveys.responses(id)), csvMediaType, {
      "content-disposition": `attachment; filename="befragung-${run.year}.csv"`,
    });
  });
}

function refuseFaults(faults: ReturnType<typeof findAnswerFaults>): void {
  const errors = faults.map(({ questionId, reason }) => ({
    field: `answers.${questionId}`,
    message: reason,
  }));
  const [first] = errors;
  if (first) throw new RequestError("INVALID_REQUEST", { detail: first.message, errors });
}

function toTable({ questions }: SurveyRunRecord, responses: readonly SurveyResponseRecord[]): string {
  return renderTable(
    ["Kommune (AGS)", "Eingegangen am", ...questions.map(({ text }) => text)],
    responses.map(({ memberId, submittedOn, answers }) => [
      memberId,
      submittedOn,
      ...questions.map(({ id }) => answers[id]),
    ]),
  );
}
