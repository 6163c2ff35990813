import { createHash } from "node:crypto";
import { upcomingDeadlines } from "@stadtlotse/domain";
import type { NotificationInput, Registry, Subscription } from "@stadtlotse/registry";

/**
 * Queues what people want to hear of and is known: deadlines that come near, events that lie ahead, and what has come
 * in on a topic since they asked for it. Where nothing is known, nothing is said.
 */
export function createSubscriptionFollower(registry: Registry, today: () => string): () => Promise<void> {
  const queued = new Set<string>();
  return async () => {
    const subscriptions = (await registry.subscriptions.active()).filter(
      ({ channel }) => channel === "teams",
    );
    if (subscriptions.length === 0) return;
    const news = await readNews(registry);
    for (const subscription of subscriptions) {
      for (const found of newsFor(subscription, news, today())) {
        const id = idOf(subscription.id, found.recordId, found.partId ?? "");
        if (queued.has(id)) continue;
        await registry.notifications.queue({
          ...found,
          id,
          recipient: { kind: "person", key: subscription.recipientKey },
        });
        queued.add(id);
      }
    }
  };
}

type Found = Omit<NotificationInput, "recipient" | "id">;
type News = Awaited<ReturnType<typeof readNews>>;

async function readNews({ programmes, events, bestPractices }: Registry) {
  const isShown = (record: { withdrawn: boolean; certainty: string; visibility?: string }) =>
    !record.withdrawn && record.certainty !== "unconfirmed" && record.visibility !== "members";
  return {
    programmes: (await programmes.list()).filter(isShown),
    events: (await events.list()).filter(isShown),
    practices: (await bestPractices.list()).filter(isShown),
  };
}

function newsFor({ subject, createdAt }: Subscription, news: News, today: string): Found[] {
  switch (subject.kind) {
    case "deadlines":
      return upcomingDeadlines(news.programmes, today, subject.daysBefore)
        .filter(({ programme }) => subject.programmeId === undefined || subject.programmeId === programme.id)
        .map(({ programme, phase }) => ({ occasion: "deadline", recordId: programme.id, partId: phase.id }));
    case "events":
      return news.events
        .filter(({ date }) => date >= today.slice(0, date.length) && date.length > 4)
        .filter(({ networkIds }) => subject.networkId === undefined || networkIds.includes(subject.networkId))
        .map(({ id }) => ({ occasion: "event", recordId: id }));
    case "topic": {
      const isNew = (record: { topicIds: readonly string[]; createdAt: string }) =>
        record.topicIds.includes(subject.topicId) && record.createdAt > createdAt;
      return [
        ...news.events.filter(isNew).map(({ id }): Found => ({ occasion: "event", recordId: id })),
        ...news.practices.filter(isNew).map(({ id }): Found => ({ occasion: "topic", recordId: id })),
      ];
    }
  }
}

/** One person is told of one thing once. */
function idOf(...parts: string[]): string {
  return `teams-${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32)}`;
}
