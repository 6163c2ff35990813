import type { Assistant } from "@stadtlotse/assistant";
import type { Database } from "@stadtlotse/database";
import type { CalendarDay } from "@stadtlotse/domain";
import type { KnowledgeBase } from "@stadtlotse/knowledge-base";
import type { Registry } from "@stadtlotse/registry";

/** What the routes speak to. */
export interface Rooms {
  assistant: Assistant;
  registry: Registry;
  knowledgeBase: KnowledgeBase;
  /** How many writes wait; whatever is stored is the rooms' own. */
  database: Pick<Database, "writes">;
  /** The day on which a membership must hold to open members-only content. */
  today(): CalendarDay;
}
