import type { Rooms } from "../rooms.js";
import { type Labels, renderGauge } from "./prometheus.js";

/** What lies in the house and what waits in it: counts alone, read when somebody looks. */
export async function describeHouse({ registry, knowledgeBase, database }: Rooms): Promise<string[]> {
  const documents = await knowledgeBase.listDocuments("members");
  const sumOf = (read: (document: (typeof documents)[number]) => number) =>
    documents.reduce((sum, document) => sum + read(document), 0);
  const tickets = await registry.tickets.list();
  const notifications = await registry.notifications.list();
  return [
    ...renderGauge(
      "stadtlotse_documents",
      "Documents taken in.",
      countBy(documents, ({ visibility }) => ({ visibility })),
    ),
    ...renderGauge(
      "stadtlotse_passages",
      "Passages that can be found.",
      sumOf(({ passages }) => passages),
    ),
    ...renderGauge(
      "stadtlotse_unreadable_pages",
      "Pages that could not be read.",
      sumOf(({ unreadablePages }) => unreadablePages.length),
    ),
    ...renderGauge(
      "stadtlotse_tickets",
      "Tickets by state.",
      countBy(tickets, ({ state }) => ({ state })),
    ),
    ...renderGauge(
      "stadtlotse_notifications",
      "Notifications by state.",
      countBy(notifications, ({ state }) => ({ state })),
    ),
    ...renderGauge("stadtlotse_writes_waiting", "Writes in the queue.", database.writes.length()),
  ];
}

function countBy<Item>(items: readonly Item[], labelsOf: (item: Item) => Labels): [Labels, number][] {
  const counts = new Map<string, [Labels, number]>();
  for (const item of items) {
    const labels = labelsOf(item);
    const key = JSON.stringify(labels);
    counts.set(key, [labels, (counts.get(key)?.[1] ?? 0) + 1]);
  }
  return [...counts.values()];
}
