import type { Together } from "@stadtlotse/knowledge-base";
import { RequestError } from "../problems/request-error.js";

/**
 * Lets only through what changes a document as its caller has seen it.
 *
 * @param version as it was seen; none where there was no document
 * @throws RequestError `CONFLICT`, when the change is made, with the document as it stands now
 */
export function ofSeen(version: string | undefined, record: Together): Together {
  return (change) => {
    const { before } = change;
    if (before?.version === version) return record(change);
    throw new RequestError("CONFLICT", before === undefined ? {} : { current: { ...before } });
  };
}
