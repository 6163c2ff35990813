import {
  ApiError,
  type Document,
  type DocumentDraft,
  type DocumentPublication,
  type RemovedGuide,
  type WithdrawnDocument,
} from "@stadtlotse/client";
import { useState } from "preact/hooks";
import {
  discardDraft,
  eraseDocument,
  publishDraft,
  readDraft,
  removeDocument,
  restoreGuide,
  uploadDocument,
} from "../../server/document-drafts.js";
import { type Outcome, useStep } from "../outcome.js";
import { texts } from "./texts.de.js";

const mostBytes = 50 * 1024 * 1024;

export interface DocumentSteps {
  /** What is being looked at. */
  draft: DocumentDraft | undefined;
  /** What was published just now, as long as that can be taken back here. */
  published: Document | undefined;
  /** The share of an upload that has arrived, 0 to 1; missing when there is none. */
  progress: number | undefined;
  outcome: Outcome;
  upload(file: File): void;
  resume(id: string): void;
  publish(id: string, input: DocumentPublication): void;
  discard(id: string): void;
  /** Leaves what is being looked at as it is. */
  leave(): void;
  takeBack(document: Document): void;
  remove(document: Document): void;
  /** Takes a guide in again. */
  restore(guide: RemovedGuide): void;
  /** Takes away what a withdrawn document said. */
  erase(document: WithdrawnDocument): void;
}

/** The steps of a document from the upload to its removal; `onChange` is called when the lists have changed. */
export function useDocumentSteps(onChange: () => void): DocumentSteps {
  const [draft, setDraft] = useState<DocumentDraft>();
  const [published, setPublished] = useState<Document>();
  const [progress, setProgress] = useState<number>();
  const { outcome, run, refuse } = useStep();
  const step = (work: () => Promise<string>) =>
    run(async () => {
      try {
        const message = await work();
        onChange();
        return message;
      } catch (error) {
        // who was too late sees how it stands now
        if (isOvertaken(error)) onChange();
        throw error;
      }
    });
  const removeWith = (document: Document, message: string) =>
    step(async () => {
      await removeDocument(document);
      setPublished(undefined);
      return message;
    });
  return {
    draft,
    published,
    progress,
    outcome,
    upload: (file) => {
      if (file.size > mostBytes) return refuse(texts.tooLarge);
      setProgress(0);
      setPublished(undefined);
      step(async () => {
        setDraft(await uploadDocument(file, setProgress).finally(() => setProgress(undefined)));
        return "";
      });
    },
    resume: (id) =>
      run(async () => {
        setDraft(await readDraft(id));
        setPublished(undefined);
        return "";
      }),
    publish: (id, input) =>
      step(async () => {
        const document = await publishDraft(id, input).catch(async (error: unknown) => {
          if (isOvertaken(error)) setDraft(await readDraft(id));
          throw error;
        });
        setPublished(document);
        setDraft(undefined);
        return texts.published(document.title);
      }),
    discard: (id) =>
      step(async () => {
        await discardDraft(id);
        setDraft(undefined);
        return texts.discarded;
      }),
    leave: () => setDraft(undefined),
    takeBack: (document) => removeWith(document, texts.undone),
    remove: (document) => removeWith(document, texts.removed(document.title)),
    restore: ({ id, title }) =>
      step(async () => {
        await restoreGuide(id);
        return texts.restored(title);
      }),
    erase: ({ id }) =>
      step(async () => {
        await eraseDocument(id);
        return texts.erased;
      }),
  };
}

function isOvertaken(error: unknown): boolean {
  return error instanceof ApiError && error.problem?.code === "CONFLICT";
}
