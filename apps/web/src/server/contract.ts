/** The wire types that the page reads. */
export interface Locator {
  page?: number;
  heading?: string;
  line?: number;
}

export interface Citation {
  number: number;
  title: string;
  source: string;
  locator: Locator;
  quote: string;
  asOf?: string;
  url: string;
}

export interface Calculation {
  label: string;
  expression: string;
  value: number;
  unit?: string;
  text: string;
}

export interface AnswerConflict {
  subject: string;
  statements: { value: string; asOf?: string; citation: number }[];
}

export interface Handover {
  unit: string;
  reason: string;
  contact?: string;
}

export interface Answer {
  id: string;
  conversationId: string;
  outcome: "answered" | "clarification" | "restricted" | "declined";
  text: string;
  citations: Citation[];
  calculations: Calculation[];
  conflicts: AnswerConflict[];
  suggestions: string[];
  handover: Handover | null;
  tier: "added-value" | "basic" | "none";
  origin: "facts" | "passages" | "mixed" | "language-model" | "none";
  elapsedMs: number;
}

export interface DocumentRecord {
  id: string;
  title: string;
  source: string;
  mediaType: string;
  topics: string[];
  publisher?: string;
  asOf?: string;
  asOfQuality: "stated" | "inferred" | "unknown";
  sources: string[];
  pages: number;
  unreadablePages: { page: number; reason: string }[];
}

export interface DocumentText {
  document: DocumentRecord;
  text: string;
  pages: { page: number; start: number; end: number }[];
}

export type FactValue =
  | { kind: "number"; value: number; unit?: string; approximation: Approximation }
  | { kind: "range"; from: number; to: number; unit?: string; approximation: Approximation }
  | { kind: "date"; value: string }
  | { kind: "text"; value: string }
  | { kind: "list"; values: string[] }
  | { kind: "boolean"; value: boolean };

export type Approximation = "exact" | "about" | "a-good" | "more-than" | "at-least" | "up-to";

export interface Fact {
  id: string;
  value: FactValue;
  statement: string;
  asOf: { date?: string; quality: "stated" | "inferred" | "unknown" };
  validity?: { from?: string; to?: string };
  status: "proposed" | "decided" | "in-force" | "ended" | "reported";
  certainty: "documented" | "secondary" | "unconfirmed";
  locator: Locator;
  note?: string;
  verifiedOn?: string;
}

export interface Source {
  title: string;
  publisher: string;
  reference: string;
}

export interface FactWithSource extends Fact {
  source: Source;
}
