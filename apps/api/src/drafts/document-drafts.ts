import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { openDatabase } from "@stadtlotse/database";
import {
  type DocumentRecord,
  type DocumentText,
  type KnowledgeBase,
  openKnowledgeBase,
  type RetrievedPassage,
} from "@stadtlotse/knowledge-base";

/** As many drafts are kept at once; the oldest makes room. */
const mostDrafts = 10;

/** What the office says of a document when it publishes it. */
export interface Publication {
  visibility: "public" | "members";
  title?: string | undefined;
  asOf?: string | undefined;
  publisher?: string | undefined;
  topics?: string[] | undefined;
}

export type Opened =
  | { state: "read"; id: string; read: DocumentText }
  | { state: "rejected"; reason: string };

/**
 * Documents that the office looks at before anybody else can: each is read into a knowledge base of its own, in memory,
 * so that it can be searched without being found by others. A draft does not outlive the process.
 */
export interface DocumentDrafts {
  open(name: string, bytes: Uint8Array): Promise<Opened>;
  /** What the draft answers to a question; `undefined` when there is no such draft. */
  search(id: string, query: string): Promise<RetrievedPassage[] | undefined>;
  /** Takes the draft into the knowledge base of the house; `undefined` when there is no such draft. */
  publish(id: string, publication: Publication): Promise<DocumentRecord | undefined>;
  discard(id: string): Promise<boolean>;
}

interface Draft {
  file: string;
  knowledgeBase: KnowledgeBase;
  close(): Promise<void>;
}

export function createDocumentDrafts(
  house: Pick<KnowledgeBase, "ingestPaths" | "findDocument">,
): DocumentDrafts {
  const drafts = new Map<string, Draft>();
  const discard = async (id: string) => {
    const draft = drafts.get(id);
    drafts.delete(id);
    await draft?.close();
    return draft !== undefined;
  };

  return {
    discard,
    async open(name, bytes) {
      const draft = await prepare(name, bytes);
      const { documents } = await draft.knowledgeBase.ingestPaths([draft.file]);
      const [report] = documents;
      const read = report && (await draft.knowledgeBase.readDocumentText(report.id, "members"));
      if (read === undefined) {
        await draft.close();
        return { state: "rejected", reason: report?.reason ?? "" };
      }
      const [oldest] = drafts.keys();
      if (drafts.size >= mostDrafts && oldest !== undefined) await discard(oldest);
      const id = randomUUID();
      drafts.set(id, draft);
      return { state: "read", id, read };
    },
    async search(id, query) {
      return drafts.get(id)?.knowledgeBase.retrieve(query, { visibility: "members", limit: 5 });
    },
    async publish(id, publication) {
      const draft = drafts.get(id);
      if (draft === undefined) return undefined;
      await writeFile(`${draft.file}.meta.json`, JSON.stringify(publication));
      const { documents } = await house.ingestPaths([draft.file], { visibility: publication.visibility });
      const published = documents[0] && (await house.findDocument(documents[0].id, "members"));
      await discard(id);
      return published;
    },
  };
}

/** The file in a folder of its own under its own name, which is all that is kept of where it came from. */
async function prepare(name: string, bytes: Uint8Array): Promise<Draft> {
  const folder = await mkdtemp(join(tmpdir(), "stadtlotse-draft-"));
  const plainName = basename(name.replaceAll("\\", "/")).replace(/^\.+/, "");
  const file = join(folder, plainName === "" ? "dokument" : plainName);
  await writeFile(file, bytes);
  const database = await openDatabase({ url: ":memory:" });
  return {
    file,
    knowledgeBase: await openKnowledgeBase(database),
    async close() {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
