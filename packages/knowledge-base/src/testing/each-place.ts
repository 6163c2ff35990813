import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "@stadtlotse/database";
import { afterEach, beforeEach, describe } from "vitest";
import type { KnowledgeBase } from "../knowledge-base.js";
import { openKnowledgeBase } from "../open-knowledge-base.js";
import { serveHrana } from "./serve-hrana.js";

/** What each test finds anew: an empty knowledge base and an empty folder. */
export interface Place {
  database: Database;
  knowledgeBase: KnowledgeBase;
  folder: string;
  /** Writes a file into the folder and gives its path. */
  put(name: string, content: string | Uint8Array): Promise<string>;
}

const kinds = [
  { name: "in memory", open: async () => ({ url: ":memory:", close: async () => {} }) },
  { name: "on a database server", open: serveHrana },
];

/** Describes the same for a knowledge base in memory and for one on a database server. */
export function describeEachPlace(subject: string, body: (place: Place) => void): void {
  describe.each(kinds)(`${subject} $name`, { timeout: 30_000 }, ({ open }) => {
    let server: { url: string; close(): Promise<void> };
    const place = {
      put: async (name: string, content: string | Uint8Array) => {
        const path = join(place.folder, name);
        await writeFile(path, content);
        return path;
      },
    } as Place; // the rest is set before each test

    beforeEach(async () => {
      server = await open();
      place.database = await openDatabase({ url: server.url });
      place.knowledgeBase = await openKnowledgeBase(place.database);
      place.folder = await mkdtemp(join(tmpdir(), "knowledge-base-"));
    });

    afterEach(async () => {
      await place.database.close();
      await server.close();
      await rm(place.folder, { recursive: true });
    });

    body(place);
  });
}
