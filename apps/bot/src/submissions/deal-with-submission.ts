import { findProgrammes } from "@stadtlotse/domain";
import type { AdaptiveCard } from "../cards/adaptive-card.js";
import { programmeMatchesCard } from "../cards/programme-matches-card.js";
import { runCommand } from "../commands/run-command.js";
import { answerQuestion } from "../conversations/answer-question.js";
import type { BotRooms, ChatRequest, Memories, Reply } from "../conversations/chat-request.js";
import { eraseData } from "../conversations/erase-data.js";
import { cancelSignUp, signUp } from "../events/sign-up.js";
import { actOnTicket } from "../handover/act-on-ticket.js";
import { appointTeam } from "../handover/appoint-team.js";
import { handOver } from "../handover/hand-over.js";
import { proposeKnowledge } from "../handover/propose-knowledge.js";
import { proposeTopic } from "../handover/propose-topic.js";
import { actOnMailing, previewMailing } from "../mailings/act-on-mailing.js";
import { plainMessage } from "../messages/outgoing-message.js";
import { saveSubscriptions } from "../subscriptions/save-subscriptions.js";
import { answerSurvey } from "../surveys/answer-survey.js";
import { showRecord } from "./show-record.js";
import type { Submission } from "./submission.js";

/** Does what the button of a card says. */
export async function dealWithSubmission(
  submission: Submission,
  request: ChatRequest,
  rooms: BotRooms,
  memories: Memories,
): Promise<Reply> {
  switch (submission.verb) {
    case "ask":
      return answerQuestion({ text: submission.question.trim(), isHidden: true }, request, rooms, memories);
    case "command":
      return { message: await runCommand(submission.command, request, rooms, memories) };
    case "show": {
      const card = await showRecord(submission.kind, submission.id, rooms);
      return { message: card ? plainMessage("", [card]) : plainMessage(request.texts.recordGone) };
    }
    case "find-programmes":
      return { message: plainMessage("", [await findFittingProgrammes(submission, rooms)]) };
    case "hand-over":
      return { message: await handOver(submission, request, rooms, memories) };
    case "propose-topic":
      return { message: await proposeTopic(submission, request, rooms, memories) };
    case "erase":
      return { message: await eraseData(request, rooms, memories), isFarewell: true };
    case "sign-up":
      return { message: await signUp(submission, request, rooms) };
    case "cancel-sign-up":
      return { message: await cancelSignUp(submission.eventId, request, rooms) };
    case "answer-survey":
      return answerSurvey(submission.runId, request, rooms);
    case "save-subscriptions":
      return { message: await saveSubscriptions(submission, request, rooms, memories) };
    case "preview-mailing":
      return previewMailing(submission, request, rooms, memories);
    case "mailing":
      return actOnMailing(submission, request, rooms, memories);
    case "appoint-team":
      return { message: await appointTeam(submission.unitIds, request, rooms, memories) };
    case "propose-knowledge":
      return { message: await proposeKnowledge(submission, request, rooms, memories) };
    case "ticket":
      return actOnTicket(submission, request, rooms, memories);
  }
}

async function findFittingProgrammes(
  { measures, applicant, settlement, population }: Submission & { verb: "find-programmes" },
  { registry, today }: BotRooms,
): Promise<AdaptiveCard> {
  const circumstances = {
    measures: measures === undefined ? [] : [measures],
    ...(applicant === undefined ? {} : { applicant }),
    ...(settlement === undefined ? {} : { settlement }),
    ...(population === undefined ? {} : { population }),
  };
  const programmes = (await registry.programmes.list()).filter(({ withdrawn }) => !withdrawn);
  return programmeMatchesCard(findProgrammes(circumstances, programmes, today()));
}
