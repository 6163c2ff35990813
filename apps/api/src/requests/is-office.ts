import type { Caller } from "./environment.js";

/** Whether somebody of the office calls: they see what they edit, drafts and withdrawn records included. */
export function isOffice({ role }: Pick<Caller, "role">): boolean {
  return role === "office" || role === "admin";
}
