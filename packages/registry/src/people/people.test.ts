import type { Database } from "@stadtlotse/database";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openRegistry } from "../open-registry.js";
import type { Registry } from "../registry.js";
import { openTestDatabase } from "../testing/open-test-database.js";

let database: Database;
let registry: Registry;
beforeEach(async () => {
  database = await openTestDatabase();
  registry = await openRegistry(database);
});
afterEach(() => database.close());

it("leaves nobody's name behind a municipality's entry, and says what the office did with it", async () => {
  const entry = {
    kind: "search" as const,
    ags: "05978036",
    title: "Kataster",
    description: "Wer hat eins?",
    contact: "Anna Beispiel",
    topicIds: ["handel-und-gastronomie"],
    visibility: "members" as const,
  };
  const { id } = await registry.listings.enter(entry, "key:anna");
  await registry.listings.change(id, { version: 1, title: "Leerstandskataster" }, "key:office");
  await registry.people.erase("key:anna");
  const history = await registry.listings.history(id);
  expect(history.map(({ action, actor }) => `${action} by ${actor}`)).toEqual([
    "created by asker",
    "changed by key:office",
    "erased by asker",
  ]);
  expect(JSON.stringify(history)).not.toMatch(/anna/i);
});
