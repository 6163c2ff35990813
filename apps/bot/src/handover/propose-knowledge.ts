import { answerDocument } from "@stadtlotse/registry";
import type { BotRooms, ChatRequest, Memories } from "../conversations/chat-request.js";
import { type OutgoingMessage, plainMessage } from "../messages/outgoing-message.js";
import type { Submission } from "../submissions/submission.js";
import { mayActOnTickets } from "./may-act-on-tickets.js";

type Proposal = Submission & { verb: "propose-knowledge" };

/**
 * Lays an answer before the office as the draft of a document: nobody finds it until it is published there. Two clicks
 * make one draft.
 */
export async function proposeKnowledge(
  proposal: Proposal,
  request: ChatRequest,
  { registry, knowledgeBase, today }: BotRooms,
  memories: Memories,
): Promise<OutgoingMessage> {
  const { texts } = request;
  if (!(await mayActOnTickets(request, memories))) return plainMessage(texts.notTheirTicket);
  const ticket = await registry.tickets.find(proposal.id);
  if (ticket === undefined) return plainMessage(texts.ticketGone);
  if ((await memories.threads.load(ticket.id)).isProposed) return plainMessage(texts.knowledgeProposedBefore);
  const { name, content } = answerDocument(ticket, { ...proposal, on: today() });
  await knowledgeBase.uploads.keep(
    { name, bytes: Buffer.from(content), uploadedOn: today() },
    registry.audit.recorder("upload", request.owner),
  );
  await memories.afterwards.write(() =>
    memories.threads.update(ticket.id, (thread) => ({ ...thread, isProposed: true })),
  );
  return plainMessage(texts.knowledgeProposed);
}
