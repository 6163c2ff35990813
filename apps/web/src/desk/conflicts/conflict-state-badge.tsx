import type { Conflict } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { Badge } from "../../shell/badge.js";
import { texts } from "./texts.de.js";

const kinds = { open: "warning", decided: "success", "left-open": "info" } as const;

/** Whether somebody has decided. */
export function ConflictStateBadge({ state }: Pick<Conflict, "state">): ComponentChildren {
  return <Badge kind={kinds[state]}>{texts.states[state]}</Badge>;
}
