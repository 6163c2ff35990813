import { call } from "./call.js";
import type { DocumentText } from "./contract.js";

export function readDocument(id: string): Promise<DocumentText> {
  return call(`/v1/documents/${encodeURIComponent(id)}/text`);
}
