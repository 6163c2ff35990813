import { randomUUID } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import { type CalendarDay, formatCalendarDate, type SurveyResponse } from "@stadtlotse/domain";
import type { Clock } from "../clock.js";
import { RegistryError } from "../errors.js";
import { createOfficeRecords, type OfficeRecords } from "../office-records/office-records.js";
import { createVersionedRecords } from "../storage/versioned-records.js";
import { texts } from "../texts.de.js";
import { topicKind } from "../topics/topic-record.js";
import { evaluateRun, type SurveyRunEvaluation } from "./evaluate-run.js";
import { findAnswerFaults } from "./find-answer-faults.js";
import { requireSoundRun } from "./require-sound-run.js";
import { SurveyRecord, SurveyResponseRecord, SurveyRunRecord } from "./survey-records.js";

/** Surveys of the networks, their runs, and what people answered. */
export interface Surveys extends OfficeRecords<SurveyRecord> {
  /** A change is refused with `INVALID_STEP` where it gives other questions than were answered already. */
  runs: Pick<OfficeRecords<SurveyRunRecord>, "list" | "find" | "create" | "change" | "history">;
  /** Who was invited before is not invited again; `undefined` when there is no such run. */
  invite(runId: string, invitation: Invitation, actor: string): Promise<SurveyRunRecord | undefined>;
  /**
   * One person's answers: the first time a new response, then the changed one; `undefined` when there is no such run.
   *
   * @throws RegistryError `INVALID_STEP` outside the days of the run, `INVALID_INPUT` for answers to other questions
   */
  respond(runId: string, response: Responding, owner: string): Promise<SurveyResponseRecord | undefined>;
  responseOf(runId: string, owner: string): Promise<SurveyResponseRecord | undefined>;
  /** All that one person has answered. */
  responsesOf(owner: string): Promise<SurveyResponseRecord[]>;
  responses(runId: string): Promise<SurveyResponseRecord[]>;
  evaluate(runId: string): Promise<SurveyRunEvaluation | undefined>;
}

export interface Invitation {
  version: number;
  members: readonly string[];
  on: CalendarDay;
}

export interface Responding {
  ags: string;
  answers: SurveyResponse["answers"];
  on: CalendarDay;
}

export const surveyKind = { name: "survey", schema: SurveyRecord };
const surveyRunKind = { name: "survey-run", schema: SurveyRunRecord };
export const surveyResponseKind = {
  name: "survey-response",
  schema: SurveyResponseRecord,
  personal: { removed: ["$.memberId"], replaced: { "$.answers": {} } },
};

export function createSurveys(database: Database, clock: Clock): Surveys {
  const runs = createOfficeRecords<SurveyRunRecord>(database, clock, surveyRunKind);
  const responses = createVersionedRecords<SurveyResponseRecord>(database, clock, surveyResponseKind);
  const topics = createVersionedRecords(database, clock, topicKind);

  return {
    ...createOfficeRecords<SurveyRecord>(database, clock, surveyKind),
    runs: {
      ...runs,
      async create(content, actor) {
        requireSoundRun(content);
        return runs.create(content, actor);
      },
      async change(id, patch, actor) {
        const isAnswered = (await responses.listOf(id)).length > 0;
        return runs.change(id, patch, actor, (before, after) => {
          requireSoundRun(after);
          if (isAnswered) keepQuestions(before, after);
        });
      },
    },
    async invite(runId, { version, members, on }, actor) {
      const run = await runs.find(runId);
      if (!run) return undefined;
      const known = new Set(run.invitations.map(({ ags }) => ags));
      const added = [...new Set(members)].filter((ags) => !known.has(ags)).map((ags) => ({ ags, on }));
      return runs.change(runId, { version, invitations: [...run.invitations, ...added] }, actor);
    },
    async respond(runId, { ags, answers, on }, owner) {
      const run = await runs.find(runId);
      if (!run) return undefined;
      requireOpen(run, on);
      const [fault] = findAnswerFaults(run.questions, answers);
      if (fault)
        throw new RegistryError("INVALID_INPUT", `${fault.questionId}: ${fault.reason}`, {
          reason: fault.reason,
        });
      const content = { runId, memberId: ags, submittedOn: on, answers };
      const known = await responses.findPartOf(runId, owner);
      return known
        ? responses.change(known.id, known.version, (each) => ({ ...each, ...content }), "asker")
        : responses.create(randomUUID(), content, { owner, belongsTo: runId, once: true });
    },
    responseOf: (runId, owner) => responses.findPartOf(runId, owner),
    responsesOf: responses.listOwnedBy,
    responses: responses.listOf,
    async evaluate(runId) {
      const run = await runs.find(runId);
      return run && evaluateRun(run, await responses.listOf(runId), await topics.list());
    },
  };
}

function requireOpen(run: SurveyRunRecord, on: CalendarDay): void {
  if (on >= run.opensOn && on <= run.closesOn) return;
  throw new RegistryError("INVALID_STEP", `the run can be answered from ${run.opensOn} to ${run.closesOn}`, {
    reason: texts.notOpen(formatCalendarDate(run.opensOn), formatCalendarDate(run.closesOn)),
  });
}

function keepQuestions(before: SurveyRunRecord, after: SurveyRunRecord): void {
  if (JSON.stringify(before.questions) === JSON.stringify(after.questions)) return;
  throw new RegistryError("INVALID_STEP", "questions that were answered stay as they are", {
    current: before,
    reason: texts.questionsAreAnswered,
  });
}
