import type { Logger } from "pino";
import type { BotRooms, Memories } from "../conversations/chat-request.js";
import { describeError } from "../describe-error.js";
import { createTicketFollower } from "../handover/follow-tickets.js";
import { tellOfTickets } from "../handover/tell-of-tickets.js";
import { tellMailing } from "../mailings/tell-mailing.js";
import { tellNews } from "../subscriptions/tell-news.js";
import { deliverDue } from "./deliver-due.js";
import { type NoticeLoop, startNoticeLoop } from "./notice-loop.js";

/** Looks for news and tells them, from now on. */
export function startNotices(
  rooms: BotRooms,
  memories: Memories,
  { logger, intervalMs }: { logger: Logger; intervalMs: number },
): NoticeLoop {
  const { registry } = rooms;
  const tickets = createTicketFollower(registry, memories.threads);
  const ofTickets = tellOfTickets(rooms, memories);
  const deliverers = {
    "ticket-created": ofTickets,
    "ticket-assigned": ofTickets,
    "ticket-redirected": ofTickets,
    "ticket-answered": ofTickets,
    "ticket-closed": ofTickets,
    deadline: tellNews("programme", rooms, memories),
    event: tellNews("event", rooms, memories),
    topic: tellNews("practice", rooms, memories),
    survey: tellMailing(rooms, memories),
    communication: tellMailing(rooms, memories),
  };
  const stopping = new AbortController();
  const look = async () => {
    await memories.afterwards.catchUp();
    await tickets.follow();
    await registry.reminders.queue(rooms.today());
    await deliverDue(registry.notifications, memories.afterwards, deliverers, stopping.signal);
  };
  const onError = (error: unknown) => logger.error({ error: describeError(error) }, "notices not told");
  const loop = startNoticeLoop(look, { intervalMs, onError });
  return {
    soon: loop.soon,
    stop() {
      stopping.abort();
      return loop.stop();
    },
  };
}
