import type { Database } from "@stadtlotse/database";
import type { TopicProposalState } from "@stadtlotse/domain";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAudit } from "../audit/audit.js";
import { createPeople } from "../people/people.js";
import type { TopicProposals } from "../registry.js";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createTopicProposals, topicProposalKind } from "./topic-proposals.js";

const proposed = {
  title: "Wohin mit den Elterntaxis?",
  reason: "Keine belegte Antwort",
  topicIds: ["wohnumfeld"],
  ags: "05978036",
  proposedOn: "2026-11-22",
  origin: "unanswered-question" as const,
};

const clock = () => new Date("2026-11-22T10:00:00Z");

let database: Database;
let proposals: TopicProposals;
beforeEach(async () => {
  database = await openTestDatabase();
  proposals = createTopicProposals(database, clock);
});
afterEach(() => database.close());

describe("topic proposals", () => {
  it.each<{ path: TopicProposalState[]; next: TopicProposalState; allowed: boolean }>([
    { path: [], next: "accepted", allowed: true },
    { path: [], next: "declined", allowed: true },
    { path: [], next: "done", allowed: false },
    { path: [], next: "proposed", allowed: false },
    { path: ["accepted"], next: "done", allowed: true },
    { path: ["accepted"], next: "declined", allowed: true },
    { path: ["accepted"], next: "proposed", allowed: false },
    { path: ["declined"], next: "accepted", allowed: false },
    { path: ["accepted", "done"], next: "declined", allowed: false },
  ])("after $path may become $next: $allowed", async ({ path, next, allowed }) => {
    let { version } = await proposals.create({ id: "a", ...proposed });
    for (const state of path) {
      version = (await proposals.change("a", { version, state }, "key:2"))?.version ?? 0;
    }
    const step = proposals.change("a", { version, state: next }, "key:2");
    if (allowed) await expect(step).resolves.toMatchObject({ state: next, version: version + 1 });
    else await expect(step).rejects.toMatchObject({ code: "INVALID_STEP" });
  });

  it("keep their place and topics when a person's data is deleted, and lose the person's words", async () => {
    await proposals.create({ id: "a", ...proposed }, "key:1");
    await expect(createPeople(database, clock, [topicProposalKind]).erase("key:1")).resolves.toEqual({
      "topic-proposal": 1,
    });
    const { title, reason, ags } = (await proposals.find("a")) ?? {};
    expect({ title, reason, ags }).toEqual({ title: "Gelöschter Vorschlag" });
    await expect(proposals.find("a")).resolves.toMatchObject({ topicIds: ["wohnumfeld"], state: "proposed" });
    expect(JSON.stringify(await createAudit(database).of("topic-proposal:a"))).not.toContain("Elterntaxis");
  });
});
