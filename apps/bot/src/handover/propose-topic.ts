import { topicsNamed } from "@stadtlotse/domain";
import { topics } from "@stadtlotse/domain/reference/topics";
import { hashOwner, RegistryError } from "@stadtlotse/registry";
import type { BotRooms, ChatRequest, Memories } from "../conversations/chat-request.js";
import { type OutgoingMessage, plainMessage } from "../messages/outgoing-message.js";
import type { Submission } from "../submissions/submission.js";

/** Hands a topic in for a working group; two clicks on the same form make one proposal. */
export async function proposeTopic(
  { id, title, reason }: Submission & { verb: "propose-topic" },
  { asker, owner, texts }: ChatRequest,
  { registry, today }: BotRooms,
  { people }: Memories,
): Promise<OutgoingMessage> {
  try {
    await registry.topicProposals.create(
      {
        id,
        title,
        topicIds: topicsNamed(topics, title).map(({ topic }) => topic.id),
        proposedOn: today(),
        origin: "member",
        ...(reason === undefined ? {} : { reason }),
        ...(asker.kind === "municipality" ? { ags: asker.ags } : {}),
      },
      owner,
    );
  } catch (error) {
    if (error instanceof RegistryError && error.code === "CONFLICT")
      return plainMessage(texts.proposedBefore);
    throw error;
  }
  await people.update(hashOwner(owner), (person) => ({ ...person, proposals: [...person.proposals, id] }));
  return plainMessage(texts.proposed(title));
}
