import type { Caller } from "./environment.js";

/** Whether somebody of the office calls: they see what they edit, drafts and withdrawn records included. */
export function isOffice({ asker }: Caller): boolean {
  return asker.kind === "municipality" && (asker.role === "office" || asker.role === "admin");
}
