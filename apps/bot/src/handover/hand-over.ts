import { AssistantError } from "@stadtlotse/assistant";
import { hashOwner, RegistryError } from "@stadtlotse/registry";
import type { BotRooms, ChatRequest, Memories } from "../conversations/chat-request.js";
import { referenceOf } from "../conversations/conversation-reference.js";
import { type OutgoingMessage, plainMessage } from "../messages/outgoing-message.js";
import type { Submission } from "../submissions/submission.js";

/** Makes a ticket of a question that was not answered: with its words, because that is what the button says. */
export async function handOver(
  { answerId, conversationId, question, transcript, withTranscript }: Submission & { verb: "hand-over" },
  { activity, asker, owner, texts }: ChatRequest,
  { assistant, tellSoon }: BotRooms,
  { people, threads }: Memories,
): Promise<OutgoingMessage> {
  const consent = { question: true, conversation: withTranscript === "true" };
  try {
    const ticket = await assistant.handOver({
      kind: "ticket",
      answerId,
      conversationId,
      question,
      transcript,
      consent,
      asker,
      owner,
    });
    await people.update(hashOwner(owner), (person) => ({
      ...person,
      tickets: [...person.tickets, ticket.id],
    }));
    await threads.update(ticket.id, (thread) => ({
      ...thread,
      asker: {
        key: hashOwner(owner),
        chat: referenceOf(activity),
        toldState: ticket.state,
        ...(ticket.unit === undefined ? {} : { toldUnit: ticket.unit }),
      },
    }));
    tellSoon();
    return plainMessage(texts.handedOver(ticket.unit));
  } catch (error) {
    if (error instanceof RegistryError && error.code === "CONFLICT")
      return plainMessage(texts.handedOverBefore);
    if (!(error instanceof AssistantError)) throw error;
    return plainMessage(error.code === "CONVERSATION_NOT_FOUND" ? texts.notTheirs : error.message);
  }
}
