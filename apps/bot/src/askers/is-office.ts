import type { Asker } from "@stadtlotse/assistant";

/** Whether somebody acts for the office. */
export function isOffice(asker: Asker): boolean {
  return asker.kind === "municipality" && (asker.role === "office" || asker.role === "admin");
}
