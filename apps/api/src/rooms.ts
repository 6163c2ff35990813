import type { Assistant } from "@stadtlotse/assistant";
import type { CalendarDay } from "@stadtlotse/domain";
import type { KnowledgeBase } from "@stadtlotse/knowledge-base";
import type { Registry } from "@stadtlotse/registry";

/** What the routes speak to. */
export interface Rooms {
  assistant: Assistant;
  registry: Registry;
  knowledgeBase: KnowledgeBase;
  /** The day on which a membership must hold to open members-only content. */
  today(): CalendarDay;
}
