/** A passage of a benchmark's corpus. */
export interface BenchPassage {
  id: string;
  title: string;
  text: string;
}

/** What an engine says to a query: passages best first, with their best sentences where it chooses any. */
export interface BenchHit {
  id: string;
  sentences: { text: string; score: number }[];
  /** How sure the engine is, from 0 to 1, where it says so. */
  confidence?: number;
}

/** A search engine under measurement. */
export interface BenchEngine {
  /** Takes passages in so that they can be found; may be called more than once. */
  add(passages: readonly BenchPassage[]): Promise<void>;
  search(query: string, limit: number): Promise<BenchHit[]>;
  close(): Promise<void>;
}
