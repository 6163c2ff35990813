import { type Database, openDatabase } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRegistry } from "../open-registry.js";
import type { Registry } from "../registry.js";

const today = "2026-11-22";

let database: Database;
let now: string;
let registry: Registry;
beforeEach(async () => {
  database = await openDatabase({ url: ":memory:" });
  now = "2026-11-01T10:00:00.000Z";
  registry = await openRegistry(database, () => new Date(now));
});
afterEach(() => database.close());

async function setDeadline(deadline: string | null, certainty: "documented" | "unconfirmed" = "documented") {
  const programme = await registry.programmes.find("lebendige-zentren");
  const phase = {
    id: "aufruf-2027",
    name: "Aufruf 2027",
    kind: "call",
    sourceId: "geschaeftsstelle",
  } as const;
  await registry.programmes.change(
    "lebendige-zentren",
    { version: programme?.version ?? 0, phases: [{ ...phase, deadline, certainty }] },
    "key:1",
  );
}

async function subscribe(subject: Parameters<Registry["subscriptions"]["subscribe"]>[0]["subject"]) {
  return registry.subscriptions.subscribe({ subject, channel: "teams" }, "teams:anna");
}

async function toldOf(day = today): Promise<string[]> {
  await registry.reminders.queue(day);
  return (await registry.notifications.list()).map(({ recordId }) => recordId);
}

async function announce(given: { date: string; visibility?: "members" | "public"; topicIds?: string[] }) {
  now = "2026-11-10T10:00:00.000Z";
  const { id } = await registry.events.create(
    {
      title: "Seminar",
      kind: "exchange",
      networkIds: ["netzwerk-stadtentwicklung-nrw"],
      organisers: [],
      buildingBlocks: [],
      audience: [],
      programmeIds: [],
      topicIds: [],
      visibility: "public",
      certainty: "documented",
      sourceId: "geschaeftsstelle",
      ...given,
    },
    "key:1",
  );
  return id;
}

describe("a reminder of deadlines", () => {
  const subject = { kind: "deadlines", programmeId: "lebendige-zentren", daysBefore: 28 } as const;

  it("comes once, when the deadline is near, and again when it is moved", async () => {
    await subscribe(subject);
    await setDeadline("2026-12-20");
    expect(await toldOf("2026-11-21")).toEqual([]);
    expect(await toldOf("2026-11-22")).toEqual(["lebendige-zentren"]);
    expect(await toldOf("2026-11-23")).toHaveLength(1);
    await setDeadline("2026-12-15");
    expect(await toldOf("2026-11-23")).toHaveLength(2);
  });

  it("is silence where no deadline is known, and for who has stopped", async () => {
    const { id, version } = await subscribe(subject);
    await setDeadline(null);
    expect(await toldOf()).toEqual([]);
    await setDeadline("2026-12-01", "unconfirmed");
    expect(await toldOf()).toEqual([]);
    await setDeadline("2026-12-01");
    await registry.subscriptions.change(id, { version, state: "stopped" }, "teams:anna");
    expect(await toldOf()).toEqual([]);
  });
});

describe("a reminder of events and topics", () => {
  it("names what was announced since and is still to come, once, and nothing that is for members", async () => {
    await subscribe({ kind: "events" });
    const coming = await announce({ date: "2026-12-10" });
    await announce({ date: "2026-11-12" });
    await announce({ date: "2026-12-11", visibility: "members" });
    expect(await toldOf()).toEqual([coming]);
    expect(await toldOf()).toEqual([coming]);
  });

  it("names what is new about a topic", async () => {
    await subscribe({ kind: "topic", topicId: "handel-und-gastronomie" });
    const about = await announce({ date: "2026-12-10", topicIds: ["handel-und-gastronomie"] });
    await announce({ date: "2026-12-10", topicIds: ["klimagerechte-stadt"] });
    expect(await toldOf()).toEqual([about]);
  });

  it("can be read by who subscribed, and goes with their data", async () => {
    await subscribe({ kind: "events" });
    const id = await announce({ date: "2026-12-10" });
    await expect(registry.reminders.of("teams:anna", today)).resolves.toMatchObject([
      { occasion: "event", recordId: id, title: "Seminar", on: "2026-12-10" },
    ]);
    await expect(registry.reminders.of("teams:bert", today)).resolves.toEqual([]);
    await toldOf();
    await registry.people.erase("teams:anna");
    await expect(registry.notifications.list()).resolves.toMatchObject([{ recipient: { kind: "erased" } }]);
    expect(await toldOf()).toHaveLength(1);
  });
});

describe("a new publication on a topic", () => {
  it("is read by who subscribed, and not queued for Teams, which cannot show it", async () => {
    await subscribe({ kind: "topic", topicId: "handel-und-gastronomie" });
    now = "2026-11-10T10:00:00.000Z";
    await registry.publications.create(
      {
        kind: "arbeitshilfe",
        title: "Arbeitshilfe",
        publisher: "Netzwerk",
        topicIds: ["handel-und-gastronomie"],
        visibility: "public",
        certainty: "documented",
        sourceId: "geschaeftsstelle",
      },
      "key:1",
    );
    await expect(registry.reminders.of("teams:anna", today)).resolves.toMatchObject([
      { occasion: "topic", recordKind: "publication", title: "Arbeitshilfe" },
    ]);
    expect(await toldOf()).toEqual([]);
  });
});
