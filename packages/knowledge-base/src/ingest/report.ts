import type { Visibility } from "@stadtlotse/domain";

export interface IngestOptions {
  /** For files that do not say it themselves; `public` by default. */
  visibility?: Visibility;
  /** Called after each file. */
  onProgress?: (progress: IngestProgress) => void;
  signal?: AbortSignal;
}

export interface IngestProgress {
  done: number;
  total: number;
  document: IngestedDocument;
}

/** What became of one file. `reason` is a German sentence and stands where the file was rejected. */
export interface IngestedDocument {
  path: string;
  id: string;
  status: "added" | "updated" | "unchanged" | "rejected";
  passages: number;
  pages: number;
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
