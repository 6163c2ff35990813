import { call } from "./call.js";
import type { FactWithSource } from "./contract.js";

export function readFact(id: string): Promise<FactWithSource> {
  return call(`/v1/facts/${encodeURIComponent(id)}`);
}
