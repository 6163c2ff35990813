import type { Database } from "@stadtlotse/database";
import type { Answer, CalendarDay, Tier } from "@stadtlotse/domain";
import { createQuestionReport } from "./question-report.js";
import { reportKnowledge } from "./report-knowledge.js";
import { reportTickets } from "./report-tickets.js";

export type AnswerOutcome = Answer["outcome"];

/** What the office reports: counts of months, without words and names. Months look like `2026-11`. */
export interface Reports {
  /** Counts a question; a question about two topics counts for both, and once among all. */
  countQuestion(question: CountedQuestion): Promise<void>;
  /** How questions went, by month, the oldest first. */
  questions(by: QuestionGrouping): Promise<QuestionCount[]>;
  /** How long tickets took, by the month in which they were answered, the oldest first. */
  tickets(): Promise<TicketTimes[]>;
  /** What happened to records of each kind, by month, the newest first. */
  knowledge(): Promise<KnowledgeCount[]>;
}

export interface CountedQuestion {
  day: CalendarDay;
  outcome: AnswerOutcome;
  tier: Tier;
  /** Who is responsible on that day. */
  unit?: string;
  /** Ids of what it is about; no municipalities, so that a count points at nobody. */
  topics: readonly string[];
}

export type QuestionGrouping = "all" | "topic" | "tier" | "unit";

export type QuestionCount = { month: string; value?: string } & Record<AnswerOutcome, number>;

export interface TicketTimes {
  month: string;
  answered: number;
  /** From the question to the answer: half of the tickets took no longer. */
  medianHours: number;
}

export interface KnowledgeCount {
  month: string;
  /** `fact`, `programme`, `best-practice` … */
  kind: string;
  created: number;
  changed: number;
  erased: number;
}

export function createReports(database: Database): Reports {
  return {
    ...createQuestionReport(database),
    tickets: () => reportTickets(database),
    knowledge: () => reportKnowledge(database),
  };
}
