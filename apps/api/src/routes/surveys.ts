import { SurveyRecord, SurveyRunRecord } from "@stadtlotse/registry";
import { isOffice } from "../requests/is-office.js";
import { equals } from "./matches.js";
import { idParameter, text } from "./parameters.js";
import { addChange, addCreation, addHistory } from "./record-changes.js";
import { creationOf, patchOf } from "./record-input.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";
import { addSurveyResponseRoutes } from "./survey-responses.js";
import { runAsSeenBy, SeenSurveyRun, withAnswerOf } from "./survey-run-visibility.js";

const tag = "Surveys";
const example = "sommerbefragung";
const runExample = "0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11";

export function addSurveyRoutes(api: Api, context: RouteContext): void {
  addSurveys(api, context);
  addRuns(api, context);
  addSurveyResponseRoutes(api, context);
}

/** Surveys that come back, such as the Sommerbefragung. */
function addSurveys(api: Api, context: RouteContext): void {
  const { surveys } = context.rooms.registry;
  addList(api, context, {
    path: "/v1/surveys",
    operationId: "listSurveys",
    tag,
    summary: "List the surveys of the networks",
    title: "Befragungen der Netzwerke",
    item: SurveyRecord,
    keyOf: ({ id }) => id,
    texts: ({ name, purpose }) => [name, purpose],
    orders: { name: ({ name }) => name },
    find: async (_, { caller }) =>
      (await surveys.list()).filter(({ withdrawn }) => isOffice(caller) || !withdrawn),
  });

  addCreation(api, {
    path: "/v1/surveys",
    operationId: "createSurvey",
    tag,
    summary: "Enter a survey",
    item: SurveyRecord,
    input: creationOf(SurveyRecord, "SurveyInput"),
    create: (survey, { owner }) => surveys.create(survey, owner),
  });

  addChange(api, {
    path: "/v1/surveys/{id}",
    operationId: "changeSurvey",
    tag,
    summary: "Change a survey",
    item: SurveyRecord,
    input: patchOf(SurveyRecord, "SurveyChange"),
    params: idParameter(example),
    missing: "Diese Befragung gibt es nicht.",
    change: (patch, { owner }, { id }) => surveys.change(id, patch, owner),
  });
}

/** Their runs: the office sees all, others those to which their municipality is invited. */
function addRuns(api: Api, context: RouteContext): void {
  const { rooms } = context;
  const { surveys } = rooms.registry;
  const missing = "Diesen Durchgang einer Befragung gibt es nicht.";
  addList(api, context, {
    path: "/v1/survey-runs",
    operationId: "listSurveyRuns",
    tag,
    summary: "List runs of surveys: all for the office, for others those they are invited to",
    title: "Durchgänge der Befragungen",
    item: SeenSurveyRun,
    filters: { survey: text.optional().meta({ example }) },
    keyOf: ({ id }) => id,
    texts: ({ questions }) => questions.map((question) => question.text),
    orders: { opensOn: ({ opensOn }) => opensOn, closesOn: ({ closesOn }) => closesOn },
    async find({ survey }, { caller }) {
      const [runs, own] = await Promise.all([surveys.runs.list(), surveys.responsesOf(caller.owner)]);
      return runs
        .filter((run) => equals(run.surveyId, survey) && (isOffice(caller) || !run.withdrawn))
        .flatMap((run) => runAsSeenBy(run, caller, rooms.today()) ?? [])
        .map((run) =>
          withAnswerOf(
            run,
            own.find(({ runId }) => runId === run.id),
          ),
        );
    },
  });

  addRecord(api, context, {
    path: "/v1/survey-runs/{id}",
    operationId: "getSurveyRun",
    tag,
    summary: "Read a run of a survey",
    item: SeenSurveyRun,
    params: idParameter(runExample),
    missing,
    find: async ({ id }, { caller }) => {
      const [run, own] = await Promise.all([surveys.runs.find(id), surveys.responseOf(id, caller.owner)]);
      const seen = run && runAsSeenBy(run, caller, rooms.today());
      return seen && withAnswerOf(seen, own);
    },
  });

  addCreation(api, {
    path: "/v1/survey-runs",
    operationId: "createSurveyRun",
    tag,
    summary: "Prepare a run of a survey",
    item: SurveyRunRecord,
    input: creationOf(SurveyRunRecord, "SurveyRunInput", {}, "invitations"),
    create: (run, { owner }) => surveys.runs.create({ ...run, invitations: [] }, owner),
  });

  addChange(api, {
    path: "/v1/survey-runs/{id}",
    operationId: "changeSurveyRun",
    tag,
    summary: "Change a run of a survey",
    item: SurveyRunRecord,
    input: patchOf(SurveyRunRecord, "SurveyRunChange", "invitations"),
    params: idParameter(runExample),
    missing,
    change: (patch, { owner }, { id }) => surveys.runs.change(id, patch, owner),
  });

  addHistory(api, {
    path: "/v1/survey-runs/{id}/history",
    operationId: "getSurveyRunHistory",
    tag,
    summary: "Read every change of a run",
    params: idParameter(runExample),
    history: ({ id }) => surveys.runs.history(id),
  });
}
