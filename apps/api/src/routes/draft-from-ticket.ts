import { answerDocument, type Ticket } from "@stadtlotse/registry";
import type { Rooms } from "../rooms.js";

interface Wording {
  version: number;
  title: string;
  text?: string | undefined;
}

/** Lays a unit's answer beside the other drafts of documents; where the ticket stands otherwise by now nothing is left. */
export async function draftFromTicket(
  id: string,
  { version, title, text }: Wording,
  actor: string,
  { registry, knowledgeBase, today }: Pick<Rooms, "registry" | "knowledgeBase" | "today">,
): Promise<Ticket | undefined> {
  const ticket = await registry.tickets.find(id);
  if (ticket === undefined) return undefined;
  const on = today();
  const { name, content } = answerDocument(ticket, { title, text: text ?? ticket.answer ?? "", on });
  const { audit } = registry;
  const file = { name, bytes: Buffer.from(content), uploadedOn: on };
  const upload = await knowledgeBase.uploads.keep(file, audit.recorder("upload", actor));
  try {
    return await registry.tickets.recordDraft(id, { version, draftId: upload.id }, actor);
  } catch (error) {
    await knowledgeBase.uploads.remove(upload.id, audit.erasure(`upload:${upload.id}`, actor));
    throw error;
  }
}
