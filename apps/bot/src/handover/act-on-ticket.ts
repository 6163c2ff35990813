import { RegistryError, type Ticket, type TicketChange } from "@stadtlotse/registry";
import { ticketCard } from "../cards/ticket-card.js";
import type { BotRooms, ChatRequest, Memories, Reply } from "../conversations/chat-request.js";
import { plainMessage } from "../messages/outgoing-message.js";
import type { Submission } from "../submissions/submission.js";
import { mayActOnTickets } from "./may-act-on-tickets.js";
import { unitsOn } from "./units-today.js";

type Step = Submission & { verb: "ticket" };

/** What a team does with a request: take, answer, redirect or close it. Its card then shows how things stand. */
export async function actOnTicket(
  step: Step,
  request: ChatRequest,
  rooms: BotRooms,
  memories: Memories,
): Promise<Reply> {
  const { owner, texts } = request;
  const { registry, today, tellSoon } = rooms;
  if (!(await mayActOnTickets(request, memories))) return { message: plainMessage(texts.notTheirTicket) };
  const show = (said: string, ticket: Ticket): Reply => ({
    message: plainMessage(said, [ticketCard(ticket, today())]),
    replacesCard: true,
  });
  try {
    const change = changeOf(step, today());
    const ticket = change && (await registry.tickets.change(step.id, change, owner));
    if (ticket === undefined) return { message: plainMessage(texts.ticketGone) };
    tellSoon();
    return show(texts.ticketStep[step.step], ticket);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const current = await registry.tickets.find(step.id);
    if (current === undefined) throw error;
    return show(current.state === "closed" ? texts.ticketClosedBefore : texts.ticketChanged, current);
  }
}

/** `undefined` for a unit that is not responsible for anything today. */
function changeOf(step: Step, today: string): TicketChange | undefined {
  const { version } = step;
  switch (step.step) {
    case "take":
      return { version, state: "assigned" };
    case "answer":
      return { version, state: "answered", answer: step.answer };
    case "close":
      return { version, state: "closed" };
    case "redirect": {
      const unit = unitsOn(today).find(({ id }) => id === step.unitId)?.unit;
      return unit === undefined ? undefined : { version, unit };
    }
  }
}
