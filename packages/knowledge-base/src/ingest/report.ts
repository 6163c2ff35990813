import type { Visibility } from "@stadtlotse/domain";
import type { Together } from "../knowledge-base.js";
import type { UnreadablePage } from "../parse/parsed-document.js";

export interface IngestOptions {
  /** For files that do not say it themselves; `public` by default. */
  visibility?: Visibility;
  /** What is written with each change. */
  together?: Together;
  /** Called after each file. */
  onProgress?: (progress: IngestProgress) => void;
  signal?: AbortSignal;
}

export interface IngestProgress {
  done: number;
  total: number;
  /** A guess at how long the other files will take; none before the first that is new. */
  remainingMs?: number;
  document: IngestedDocument;
}

/** What became of one file. `reason` is a German sentence and stands where the file was rejected. */
export interface IngestedDocument {
  path: string;
  id: string;
  status: "added" | "updated" | "unchanged" | "rejected";
  passages: number;
  pages: number;
  /** Pages that cannot be searched, where there are any. */
  unreadablePages?: UnreadablePage[];
  reason?: string;
}

export interface IngestReport {
  documents: IngestedDocument[];
  totals: {
    added: number;
    updated: number;
    unchanged: number;
    rejected: number;
    passages: number;
    pages: number;
  };
}
