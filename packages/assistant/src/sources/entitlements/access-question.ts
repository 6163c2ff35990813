import type { NetworkService } from "@stadtlotse/domain";
import type { Inquiry } from "../../candidate.js";
import type { AskedStanding } from "./read-asked-standing.js";
import type { RowFilter } from "./read-row-filter.js";

/** What a question wants to know of the services; `certainty` says how surely it is about that, 0 to 1. */
export type AccessQuestion = { certainty: number } & (
  | { wants: "service"; services: NetworkService[]; asked: AskedStanding; asksContent?: boolean }
  | { wants: "handing-out"; services: NetworkService[] }
  | { wants: "list" | "count"; filter: RowFilter }
  | { wants: "gain" | "difference" | "both-lists" | "not-nothing" }
);

/** What of an inquiry such a question is read from. */
export type AccessInquiry = Pick<Inquiry, "understanding" | "likeness" | "services">;
