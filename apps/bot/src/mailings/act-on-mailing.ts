import { isOffice } from "../askers/is-office.js";
import { mailingCard, mailingPreview, mailingReport } from "../cards/mailing-cards.js";
import { surveyCard } from "../cards/survey-card.js";
import type { BotRooms, ChatRequest, Memories, Reply } from "../conversations/chat-request.js";
import { type OutgoingMessage, plainMessage } from "../messages/outgoing-message.js";
import type { Submission } from "../submissions/submission.js";
import { findAudience } from "./find-audience.js";
import type { Mailing } from "./mailing.js";

/** Keeps a mailing as a draft and shows it as people would get it, with whom it would reach. */
export async function previewMailing(
  { id, kind, title, text }: Submission & { verb: "preview-mailing" },
  { asker, texts }: ChatRequest,
  rooms: BotRooms,
  memories: Memories,
): Promise<Reply> {
  if (!isOffice(asker)) return { message: plainMessage(texts.onlyOffice) };
  const [, runId] = /^survey:(.+)$/.exec(kind) ?? [];
  const mailing: Mailing =
    runId === undefined
      ? { kind: kind === "invitation" ? "invitation" : "circular", title, text }
      : { kind: "survey", title, text, runId };
  if ((await rooms.registry.notifications.about(id)).length > 0)
    return { message: plainMessage(texts.mailingSentBefore) };
  await memories.mailings.update(id, () => ({ mailing }));
  const message = await mailingMessage(mailing, rooms);
  const preview = mailingPreview(id, await findAudience(mailing, rooms, memories));
  return { message: { ...message, text: texts.mailingPreview, cards: [...message.cards, preview] } };
}

/** Sends a draft to oneself or to everybody it is for, or says what became of it. */
export async function actOnMailing(
  { id, step }: Submission & { verb: "mailing" },
  { asker, owner, texts }: ChatRequest,
  rooms: BotRooms,
  memories: Memories,
): Promise<Reply> {
  if (!isOffice(asker)) return { message: plainMessage(texts.onlyOffice) };
  const { mailing } = await memories.mailings.load(id);
  if (mailing === undefined) return { message: plainMessage(texts.recordGone) };
  if (step === "test") return { message: await mailingMessage(mailing, rooms) };
  if (step === "send") await queueMailing(id, mailing, owner, rooms, memories);
  const notifications = await rooms.registry.notifications.about(id);
  return {
    message: plainMessage(step === "send" ? texts.mailingQueued(notifications.length) : "", [
      mailingReport(id, mailing.title, notifications),
    ]),
    replacesCard: true,
  };
}

/** A mailing as its reader gets it; a survey brings its form along. */
export async function mailingMessage(
  mailing: Mailing,
  { registry }: Pick<BotRooms, "registry">,
): Promise<OutgoingMessage> {
  const run = mailing.runId === undefined ? undefined : await registry.surveys.runs.find(mailing.runId);
  const form = run && surveyCard(run, await registry.surveys.find(run.surveyId));
  return plainMessage("", [mailingCard(mailing), ...(form === undefined ? [] : [form])]);
}

/** One notification a person, with an id of its own: whoever was queued before is not queued again. */
async function queueMailing(
  id: string,
  mailing: Mailing,
  actor: string,
  rooms: BotRooms,
  memories: Memories,
): Promise<void> {
  const { people, municipalities } = await findAudience(mailing, rooms, memories);
  for (const key of people) {
    await rooms.registry.notifications.queue({
      id: `${id}:${key}`,
      occasion: mailing.kind === "survey" ? "survey" : "communication",
      recordId: id,
      recipient: { kind: "person", key },
    });
  }
  if (mailing.runId !== undefined) await noteInvitations(mailing.runId, municipalities, actor, rooms);
  rooms.tellSoon();
}

async function noteInvitations(
  runId: string,
  members: readonly string[],
  actor: string,
  { registry, today }: BotRooms,
): Promise<void> {
  const run = await registry.surveys.runs.find(runId);
  if (run !== undefined)
    await registry.surveys.invite(runId, { version: run.version, members, on: today() }, actor);
}
