import { CalendarDate, CalendarDay, Visibility } from "@stadtlotse/domain";
import * as z from "zod";
import { ofSeen } from "../drafts/of-seen.js";
import { idParameter, text } from "./parameters.js";
import { addDeletion, addHistory } from "./record-changes.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const WithdrawnDocument = z
  .object({
    id: z.string(),
    title: z.string().optional().meta({ description: "None where what it said was erased." }),
    source: z.string().optional(),
    publisher: z.string().optional(),
    asOf: CalendarDate.optional(),
    visibility: Visibility,
    withdrawnOn: CalendarDay,
    hasText: z.boolean().meta({ description: "Whether its text is still kept." }),
  })
  .meta({ id: "WithdrawnDocument", description: "A document that is no longer found, as what it was." });

const WithdrawnText = z.object({ text: z.string() }).meta({ id: "WithdrawnText" });

const tag = "Office";
const params = idParameter("arbeitshilfe-1f3c9a2b");
const missing = "Dieses Dokument gibt es nicht.";
const textMissing = "Der Text dieses Dokuments ist nicht mehr aufbewahrt.";

/**
 * Documents leave the knowledge base without leaving a hole: no answer rests on them any more, and the link of an
 * earlier answer tells what they were. Their text is kept as long as what people have asked.
 */
export function addWithdrawnDocumentRoutes(api: Api, context: RouteContext): void {
  const { knowledgeBase, registry, today } = context.rooms;
  const { audit } = registry;

  addDeletion(api, {
    path: "/v1/documents/{id}",
    operationId: "withdrawDocument",
    tag,
    summary: "Withdraw a document: no answer rests on it any more, and its link tells what it was",
    params,
    query: z.strictObject({
      version: text.meta({ description: "Of the document, as the caller has seen it." }),
    }),
    missing,
    async remove({ owner }, { id }, { version }) {
      const options = { on: today(), together: ofSeen(version, audit.recorder("document", owner)) };
      return (await knowledgeBase.withdrawDocument(id, options)) !== undefined;
    },
  });

  addHistory(api, {
    path: "/v1/documents/{id}/history",
    operationId: "getDocumentHistory",
    tag,
    summary: "Read every change of a document: published, published anew, withdrawn, erased",
    params,
    history: ({ id }) => audit.of(`document:${id}`),
  });

  addList(api, context, {
    path: "/v1/withdrawn-documents",
    operationId: "listWithdrawnDocuments",
    tag,
    summary: "List the documents that were withdrawn, the last first",
    title: "Zurückgezogene Dokumente",
    item: WithdrawnDocument,
    keyOf: ({ id }) => id,
    texts: ({ title, source, publisher }) => [title, source, publisher],
    orders: { title: ({ title }) => title, withdrawnOn: ({ withdrawnOn }) => withdrawnOn },
    find: () => knowledgeBase.withdrawn.list(),
  });

  addRecord(api, context, {
    path: "/v1/withdrawn-documents/{id}/text",
    operationId: "getWithdrawnDocumentText",
    tag,
    summary: "Read the text of a withdrawn document, as long as it is kept",
    item: WithdrawnText,
    params,
    missing: textMissing,
    async find({ id }) {
      const text = await knowledgeBase.withdrawn.readText(id);
      return text === undefined ? undefined : { text };
    },
  });

  addDeletion(api, {
    path: "/v1/withdrawn-documents/{id}",
    operationId: "eraseWithdrawnDocument",
    tag,
    summary: "Erase what a withdrawn document said, its title, its file and its history included",
    params,
    missing,
    remove: ({ owner }, { id }) =>
      knowledgeBase.withdrawn.erase(id, (uploads) => [
        ...audit.erasure(`document:${id}`, owner),
        ...uploads.flatMap((upload) => audit.erasure(`upload:${upload}`, owner)),
      ]),
  });
}
