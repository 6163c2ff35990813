import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { openDatabase } from "@stadtlotse/database";
import {
  type DocumentRecord,
  type DocumentText,
  type Heading,
  type KnowledgeBase,
  openKnowledgeBase,
  type RetrievedPassage,
  type Upload,
} from "@stadtlotse/knowledge-base";
import type { Registry } from "@stadtlotse/registry";
import { ofSeen } from "./of-seen.js";

/** So many drafts are held ready in memory; another one is read again when it is asked for. */
const mostReady = 10;
/** So many may wait to be published. */
const mostWaiting = 20;

/** In UTF-16 units, the last of which tell the kind of a file. */
const longestName = 80;

/** What the office says of a document when it publishes it. */
export interface Publication {
  visibility: "public" | "members";
  title?: string | undefined;
  asOf?: string | undefined;
  publisher?: string | undefined;
  topics?: string[] | undefined;
  /** Of the document whose place it takes, as its publisher has seen it; none where there was none. */
  version?: string | undefined;
}

/** What was read of a file. */
export interface DraftReading extends DocumentText {
  headings: Heading[];
  upload: Upload;
}

export type Opened =
  | { state: "read"; reading: DraftReading }
  | { state: "rejected"; reason: string }
  /** Too many wait already; nothing is let go of unseen. */
  | { state: "full" };

/**
 * Documents that the office looks at before anybody else can: each is read into a knowledge base of its own, in memory,
 * so that it can be searched without being found by others. The file is kept, so that a draft outlives the process and
 * a published document can be read again.
 */
export interface DocumentDrafts {
  open(name: string, bytes: Uint8Array, actor: string): Promise<Opened>;
  /** What was read; `undefined` when there is no such draft, here and below. */
  read(id: string): Promise<DraftReading | undefined>;
  /** What the draft answers to a question. */
  search(id: string, query: string): Promise<RetrievedPassage[] | undefined>;
  /**
   * Takes the draft into the knowledge base of the house, in the place of what was made of it before.
   *
   * @throws RequestError `CONFLICT` where that stands otherwise than its publisher has seen it
   */
  publish(id: string, publication: Publication, actor: string): Promise<DocumentRecord | undefined>;
  /** Lets go of a draft; the file of a published document stays. */
  discard(id: string, actor: string): Promise<boolean>;
}

interface Draft {
  file: string;
  knowledgeBase: KnowledgeBase;
  read: Omit<DraftReading, "upload">;
  close(): Promise<void>;
}

interface House {
  knowledgeBase: Pick<KnowledgeBase, "ingestPaths" | "findDocument" | "uploads">;
  registry: Pick<Registry, "audit">;
  today(): string;
  /** A draft shows what the house will read: it reads images where the house does. */
  ocr: boolean;
}

export function createDocumentDrafts({ knowledgeBase: house, registry, today, ocr }: House): DocumentDrafts {
  const { uploads } = house;
  const { audit } = registry;
  const inTurn = createTurns();
  const ready = new Map<string, Draft>();
  const letGo = async (id: string) => {
    const draft = ready.get(id);
    ready.delete(id);
    await draft?.close();
  };
  const hold = async (id: string, draft: Draft) => {
    await letGo(id); // two requests may have read it at once
    const [oldest] = ready.keys();
    if (ready.size >= mostReady && oldest !== undefined) await letGo(oldest);
    ready.set(id, draft);
    return draft;
  };
  const find = async (upload: Upload) => {
    const held = ready.get(upload.id);
    if (held !== undefined) return held;
    const bytes = await uploads.read(upload.id);
    const draft = bytes && (await readDraft(upload.name, bytes, ocr));
    return draft === undefined || "rejected" in draft ? undefined : hold(upload.id, draft);
  };
  const withDraft = async <T>(
    id: string,
    use: (draft: Draft, upload: Upload) => Promise<T>,
  ): Promise<T | undefined> => {
    const upload = await uploads.find(id);
    const draft = upload && (await find(upload));
    return draft && use(draft, upload);
  };

  return {
    async open(name, bytes, actor) {
      const waiting = (await uploads.list()).filter(({ documentId }) => documentId === undefined);
      if (waiting.length >= mostWaiting) return { state: "full" };
      const plainName = toPlainName(name);
      const draft = await readDraft(plainName, bytes, ocr);
      if ("rejected" in draft) return { state: "rejected", reason: draft.rejected };
      const file = { name: plainName, bytes, uploadedOn: today() };
      const upload = await uploads.keep(file, audit.recorder("upload", actor));
      await hold(upload.id, draft);
      return { state: "read", reading: { ...draft.read, upload } };
    },
    read: (id) => withDraft(id, async ({ read }, upload) => ({ ...read, upload })),
    search: (id, query) =>
      withDraft(id, ({ knowledgeBase }) =>
        knowledgeBase.retrieve(query, { visibility: "members", limit: 5 }),
      ),
    publish: (id, { version, ...publication }, actor) =>
      inTurn(() =>
        withDraft(id, async ({ file }) => {
          await writeFile(`${file}.meta.json`, JSON.stringify(publication));
          const { documents } = await house.ingestPaths([file], {
            visibility: publication.visibility,
            together: ofSeen(version, audit.recorder("document", actor)),
          });
          const published = documents[0] && (await house.findDocument(documents[0].id, "members"));
          if (published) await uploads.assign(id, published.id);
          await letGo(id);
          return published;
        }),
      ),
    async discard(id, actor) {
      const upload = await uploads.find(id);
      await letGo(id);
      if (upload?.documentId !== undefined) return true;
      return uploads.remove(id, audit.erasure(`upload:${id}`, actor));
    },
  };
}

/** Runs one work after the other: what is said of a publication lies beside its file, which goes when it is done. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** A name that every file system takes, without a way that leads elsewhere. */
function toPlainName(name: string): string {
  const plain = basename(name.replaceAll("\\", "/").replace(/\p{Cc}/gu, ""))
    .slice(-longestName)
    .replace(/^\.+/, "");
  return plain === "" ? "dokument" : plain;
}

/** Reads a file in a folder of its own under its own name, which is all that is kept of where it came from. */
async function readDraft(
  name: string,
  bytes: Uint8Array,
  ocr: boolean,
): Promise<Draft | { rejected: string }> {
  const folder = await mkdtemp(join(tmpdir(), "stadtlotse-draft-"));
  const file = join(folder, name);
  await writeFile(file, bytes);
  const database = await openDatabase({ url: ":memory:" });
  const close = async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
  const knowledgeBase = await openKnowledgeBase(database, { ocr });
  const { documents } = await knowledgeBase.ingestPaths([file]);
  const [report] = documents;
  const text = report && (await knowledgeBase.readDocumentText(report.id, "members"));
  if (text === undefined) {
    await close();
    return { rejected: report?.reason ?? "" };
  }
  const headings = await knowledgeBase.readOutline(text.document.id, "members");
  return { file, knowledgeBase, read: { ...text, headings }, close };
}
