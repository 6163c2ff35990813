import type { CalendarDay, Tier, Visibility } from "@stadtlotse/domain";
import type { Draft } from "./compose/draft.js";
import type { Likeness } from "./examples/ways-of-asking.js";
import type { RecordedServices } from "./sources/entitlements/recorded-services.js";
import type { AnsweredTopic, Understanding } from "./understand/understanding.js";
import type { Wishes } from "./wishes/sense-wishes.js";

/** Who asks, worked out for today. */
export interface AskerProfile {
  tier: Tier;
  /** The tier on another day. */
  tierOn: (day: CalendarDay) => Tier;
  /** What may be shown: members-only content only where added value is proven. */
  visibility: Visibility;
  /** The municipality that asks, where it is proven. */
  ags?: string;
}

export interface Inquiry {
  understanding: Understanding;
  /** What is asked for in ways like this. */
  likeness: Likeness;
  /** What is wanted where no single fact is. */
  wishes: Wishes;
  asker: AskerProfile;
  /** What the networks offer, as it is recorded. */
  services: RecordedServices;
  today: CalendarDay;
}

/** What one source of answers would say, and how sure it is that this was asked. */
export interface Candidate {
  /** The source of answers that offers it. */
  origin: string;
  /** What it is about, for the trace. */
  about: string;
  /** 0 to 1, on one scale for all sources. */
  score: number;
  /** How much of the question it has read, 0 to 1, where its words need not show it: a list says no "Quadratkilometer". */
  takesUp?: number;
  /** Whether it comes from a document that the office took in, which may speak of more than the field. */
  isTakenIn?: boolean;
  /** Why this score, for the trace. */
  why: string;
  draft: Draft;
  /** What a follow-up question may lean on. */
  topic: AnsweredTopic;
}

/** One way to an answer. It offers what it has and decides nothing. */
export type AnswerSource = (inquiry: Inquiry) => Promise<readonly Candidate[]> | readonly Candidate[];
