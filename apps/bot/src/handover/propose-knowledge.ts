import { formatCalendarDate } from "@stadtlotse/domain";
import type { Ticket } from "@stadtlotse/registry";
import { cardTexts } from "../cards/texts.de.js";
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
  const bytes = Buffer.from(draftOf(proposal, ticket, today()));
  const name = `${proposal.title.slice(0, 60).replace(/[^\p{L}\p{N}]+/gu, "-")}.md`;
  await knowledgeBase.uploads.keep({ name, bytes, uploadedOn: today() });
  await memories.afterwards.write(() =>
    memories.threads.update(ticket.id, (thread) => ({ ...thread, isProposed: true })),
  );
  return plainMessage(texts.knowledgeProposed);
}

/** A document in the manner of the library: the question as its heading, and the unit named as the source. */
function draftOf({ title, text }: Proposal, { unit, topics }: Ticket, today: string): string {
  const publisher = unit ?? cardTexts.ticketUnitUnknown;
  const heading = title.replace(/\s+/g, " ");
  const frontMatter = [
    `title: ${JSON.stringify(heading)}`, // a JSON text is one of YAML
    `asOf: ${today}`,
    `publisher: ${JSON.stringify(publisher)}`,
    `topics: ${JSON.stringify(topics)}`,
  ];
  const source = cardTexts.sources([cardTexts.sourceAsOf(publisher, formatCalendarDate(today))]);
  return ["---", ...frontMatter, "---", "", `# ${heading}`, "", text, "", `(${source})`, ""].join("\n");
}
