import { findProgrammes } from "@stadtlotse/domain";
import { programmes } from "@stadtlotse/domain/reference/programmes";
import { programmeMatchesCard } from "../cards/programme-matches-card.js";
import { runCommand } from "../commands/run-command.js";
import { answerQuestion } from "../conversations/answer-question.js";
import type { BotRooms, ChatRequest, Memories, Reply } from "../conversations/chat-request.js";
import { eraseData } from "../conversations/erase-data.js";
import { actOnTicket } from "../handover/act-on-ticket.js";
import { appointTeam } from "../handover/appoint-team.js";
import { handOver } from "../handover/hand-over.js";
import { proposeTopic } from "../handover/propose-topic.js";
import { plainMessage } from "../messages/outgoing-message.js";
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
      return { message: plainMessage("", [findFittingProgrammes(submission, rooms)]) };
    case "hand-over":
      return { message: await handOver(submission, request, rooms, memories) };
    case "propose-topic":
      return { message: await proposeTopic(submission, request, rooms, memories) };
    case "erase":
      return { message: await eraseData(request, rooms, memories) };
    case "appoint-team":
      return { message: await appointTeam(submission.unitIds, request, rooms, memories) };
    case "ticket":
      return actOnTicket(submission, request, rooms, memories);
  }
}

function findFittingProgrammes(
  { measures, applicant, settlement, population }: Submission & { verb: "find-programmes" },
  { today }: BotRooms,
) {
  const circumstances = {
    measures: measures === undefined ? [] : [measures],
    ...(applicant === undefined ? {} : { applicant }),
    ...(settlement === undefined ? {} : { settlement }),
    ...(population === undefined ? {} : { population }),
  };
  return programmeMatchesCard(findProgrammes(circumstances, programmes, today()));
}
