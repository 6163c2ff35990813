import { ChecklistRecord, requireSourcedItems } from "@stadtlotse/registry";
import { equals } from "./matches.js";
import { addOfficeRecords } from "./office-records.js";
import { idParameter, text } from "./parameters.js";
import { addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

/** What an application must bring, as far as sources say so. */
export function addChecklistRoutes(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/application-checklists",
    tag: "Funding",
    operations: {
      list: "listChecklists",
      get: "getChecklist",
      create: "createChecklist",
      change: "changeChecklist",
      history: "getChecklistHistory",
    },
    nouns: ["what an application must bring", "what applications must bring"],
    title: "Antragsunterlagen",
    missing: "Diese Liste gibt es nicht.",
    example: "staedtebaufoerderung-nrw",
    schema: ChecklistRecord,
    name: "Checklist",
    store: ({ checklists }) => checklists,
    filters: { programme: text.optional() },
    accepts: (checklist, { programme }) => equals(checklist.programmeId, programme),
    texts: ({ title, items }) => [title, ...items.map(({ what }) => what)],
    orders: { title: ({ title }) => title },
    check: (_, after) => requireSourcedItems(after),
  });

  addRecord(api, context, {
    path: "/v1/programmes/{id}/checklist",
    operationId: "getProgrammeChecklist",
    tag: "Funding",
    summary: "Read what an application for a programme must bring: its own list, or that of its family",
    item: ChecklistRecord,
    params: idParameter("lebendige-zentren"),
    missing: "Zu diesem Programm ist nicht bekannt, was ein Antrag enthalten muss.",
    async find({ id }) {
      const { programmes, checklists } = context.rooms.registry;
      const programme = await programmes.find(id);
      const known = (await checklists.list()).filter(({ withdrawn }) => !withdrawn);
      const of = (programmeId: string | undefined) => known.find((each) => each.programmeId === programmeId);
      return of(id) ?? (programme?.parentId === undefined ? undefined : of(programme.parentId));
    },
  });
}
