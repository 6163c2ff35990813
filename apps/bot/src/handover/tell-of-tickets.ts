import { ticketCard } from "../cards/ticket-card.js";
import { ticketNewsCard } from "../cards/ticket-news-card.js";
import { CourierError } from "../channel.js";
import type { BotRooms, Memories } from "../conversations/chat-request.js";
import { plainMessage } from "../messages/outgoing-message.js";
import type { Deliver } from "../notices/deliver-due.js";

type Rooms = Pick<BotRooms, "registry" | "courier" | "today">;
type TicketMemories = Pick<Memories, "teams" | "threads" | "afterwards">;

/** Brings a request to the team of its unit, and news of it to its asker; what was told before is not told again. */
export function tellOfTickets(rooms: Rooms, memories: TicketMemories): Deliver {
  return async ({ recordId, recipient }) => {
    if (recipient.kind === "unit") return postToTeam(recordId, rooms, memories);
    return recipient.kind === "person" && tellAsker(recordId, recipient.key, rooms, memories);
  };
}

async function postToTeam(
  id: string,
  { registry, courier, today }: Rooms,
  { teams, threads, afterwards }: TicketMemories,
): Promise<boolean> {
  const ticket = await registry.tickets.find(id);
  const unit = ticket?.unit ?? "";
  const isTold = (await threads.load(id)).postedTo === unit;
  if (ticket === undefined || isTold || ticket.state === "answered" || ticket.state === "closed") return true;
  const team = await teams.teamFor(ticket.unit);
  if (team === undefined) return false;
  try {
    await courier.send(team.channel, plainMessage("", [ticketCard(ticket, today())]));
  } catch (error) {
    if (error instanceof CourierError && error.code === "GONE") await teams.dismiss(team.channel);
    throw error;
  }
  await afterwards.write(() => threads.update(id, (thread) => ({ ...thread, postedTo: unit })));
  return true;
}

async function tellAsker(
  id: string,
  key: string,
  { registry, courier }: Rooms,
  { threads, afterwards }: TicketMemories,
): Promise<boolean> {
  const ticket = await registry.tickets.find(id);
  const { asker } = await threads.load(id);
  if (ticket === undefined || asker === undefined || asker.key !== key) return ticket === undefined;
  const isNewState = ticket.state !== asker.toldState && asker.toldState !== "answered";
  const { unit } = ticket;
  if (!isNewState && unit === asker.toldUnit) return true;
  await courier.send(
    asker.chat,
    plainMessage("", [ticketNewsCard(ticket, isNewState ? "state" : "redirected")]),
  );
  const told = {
    key: asker.key,
    chat: asker.chat,
    toldState: ticket.state,
    ...(unit === undefined ? {} : { toldUnit: unit }),
  };
  await afterwards.write(() => threads.update(id, (thread) => ({ ...thread, asker: told })));
  return true;
}
