import { type Database, openDatabase } from "@stadtlotse/database";
import { eq } from "drizzle-orm";
import { storeDocument } from "../documents/store-document.js";
import { openKnowledgeBase } from "../open-knowledge-base.js";
import { buildSegment } from "../search/build-segment.js";
import { encodeSegment } from "../search/encode-segment.js";
import { mergeSmallSegments } from "../segments/merge-small-segments.js";
import { rebuildIndex } from "../segments/rebuild-index.js";
import { toIndexedPassage } from "../segments/to-indexed-passage.js";
import { documents } from "../storage/tables.js";
import { withWriterAside } from "../storage/write-aside.js";

// A process for tests of interruption: writes versions of twelve documents, merges and rebuilds without end, and names
// each version once it is safe. Every third document is too large for one transaction.
const [url = "", firstVersion = "1", isAside] = process.argv.slice(2);
const opened = await openDatabase({ url });
await openKnowledgeBase(opened);
await (isAside === "aside" ? withWriterAside(opened, writeOn) : writeOn(opened));

async function writeOn(database: Database): Promise<never> {
  console.log("ready");
  for (let version = Number(firstVersion); ; version += 1) {
    await write(database, `document-${version % 12}`, version, version % 3 === 0 ? 650 : 3);
    console.log(version);
    await mergeSmallSegments(database);
    if (version % 20 === 0) await rebuildIndex(database);
  }
}

async function write(database: Database, id: string, version: number, lines: number): Promise<void> {
  const line = `Fassung ${version} von ${id}.\n`;
  const passages = Array.from({ length: lines }, (_, index) => ({
    text: line.trim(),
    start: index * line.length,
    end: (index + 1) * line.length - 1,
    line: index + 1,
    headingPath: [],
    variants: [],
    blocks: [],
  }));
  const indexed = passages.map((passage, number) =>
    toIndexedPassage({ ...passage, id: number, kind: "document", title: id }),
  );
  const [replaced] = await database.orm.select().from(documents).where(eq(documents.id, id));
  const isStored = await storeDocument(
    database,
    {
      id,
      title: id,
      source: String(version),
      mediaType: "text/plain",
      visibility: "public",
      topics: [],
      sources: [],
      asOfQuality: "unknown",
      pages: 0,
      passages: lines,
      unreadablePages: [],
      contentHash: id,
      fingerprint: id,
    },
    {
      mediaType: "text/plain",
      text: line.repeat(lines),
      pages: [],
      unreadablePages: [],
      passages,
      metadata: { title: id },
      segment: encodeSegment(buildSegment(indexed)),
    },
    replaced,
  );
  if (!isStored) await write(database, id, version, lines);
}
