import { openStadtlotse } from "@stadtlotse/assistant";
import { startTestBot } from "../bot/testing/start-test-bot.js";

const questions = [
  "Wie oft erscheint das Magazin Innenstadt?",
  "Welche Leistungen gehören zum Basisangebot?",
  "Was ist ein ISEK?",
  "Bekommt Unna Förderberatung?",
];

/**
 * So many conversations at once, each asking its questions one after the other, over HTTP to the bot and back over
 * HTTP to a connector. Times are of one delivery, from Teams' request to the answer to it.
 */
export async function benchBot({ conversations }: { conversations: number }): Promise<object> {
  const house = await openStadtlotse({ databaseUrl: ":memory:", publicUrl: "http://127.0.0.1:3000" });
  const bot = await startTestBot(house.assistant, { environment: { LOG_LEVEL: "silent" }, house });
  try {
    await bot.deliver(bot.message("Hallo", chat("warm-up"))); // the first turn loads what the others share
    const before = bot.connector.sent.length;
    const start = performance.now();
    const processor = process.cpuUsage();
    const times = await Promise.all(
      Array.from({ length: conversations }, async (_, number) => {
        const own: number[] = [];
        for (const question of questions) {
          const begin = performance.now();
          const response = await bot.deliver(bot.message(question, chat(`chat-${number}`)));
          if (response.status !== 200) throw new Error(`a delivery was answered with ${response.status}`);
          own.push(performance.now() - begin);
        }
        return own;
      }),
    );
    const { user, system } = process.cpuUsage(processor);
    const seconds = (performance.now() - start) / 1000;
    const sorted = times.flat().sort((left, right) => left - right);
    const answered = new Map<string, number>();
    for (const { conversation } of bot.connector.sent.slice(before)) {
      const id = conversation?.id ?? "";
      answered.set(id, (answered.get(id) ?? 0) + 1);
    }
    return {
      conversations,
      messages: sorted.length,
      answers: bot.connector.sent.length - before,
      answeredExactlyOnce:
        answered.size === conversations &&
        [...answered.values()].every((count) => count === questions.length),
      p50Ms: percentile(sorted, 0.5),
      p95Ms: percentile(sorted, 0.95),
      // Unlike the others, this does not feel a busy machine; bot, assistant, connector and client share it.
      cpuMs: (user + system) / 1000 / sorted.length,
      messagesPerSecond: sorted.length / seconds,
    };
  } finally {
    await bot.close();
    await house.close();
  }
}

function chat(name: string): object {
  const tenantId = "11111111-2222-4333-8444-555555555555";
  return {
    from: { id: `29:${name}`, aadObjectId: name },
    conversation: { id: `a:${name}`, conversationType: "personal", tenantId },
  };
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}
