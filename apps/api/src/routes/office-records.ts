import type { CalendarDay } from "@stadtlotse/domain";
import type { OfficeContent, OfficeRecord, OfficeRecords, Patch, Registry } from "@stadtlotse/registry";
import type * as z from "zod";
import type { Caller } from "../requests/environment.js";
import { isOffice } from "../requests/is-office.js";
import type { Operation } from "../requests/permissions.js";
import { day, idParameter } from "./parameters.js";
import { addChange, addCreation, addHistory } from "./record-changes.js";
import { creationOf, patchOf, type RecordSchema } from "./record-input.js";
import { addList, addRecord, type List } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

/** One kind of record that the release may bring along and the office keeps: all its routes from one description. */
interface OfficeResource<Item extends OfficeRecord, Filters extends z.ZodRawShape>
  extends Pick<
    List<z.ZodType<Item>, Filters, never>,
    "path" | "tag" | "title" | "orders" | "texts" | "formats"
  > {
  operations: Record<"list" | "get" | "change" | "history", Operation> & {
    /** None where the release settles which there are. */
    create?: Operation;
  };
  /** In English, for the OpenAPI document: "an event", "events". */
  nouns: readonly [one: string, many: string];
  /** The German sentence where there is no such record. */
  missing: string;
  /** An id, for the OpenAPI document. */
  example: string;
  schema: RecordSchema<Item>;
  /** The name of the schemas for input: `Event` makes `EventInput` and `EventChange`. */
  name: string;
  /** @param on the day that a list asks for with `on`, today without it */
  store(
    registry: Registry,
    on: CalendarDay,
  ): Pick<OfficeRecords<Item>, "list" | "find" | "create" | "change" | "history">;
  filters: Filters;
  accepts(item: Item, filters: z.infer<z.ZodObject<Filters>>): boolean;
  /** Fields that only the house fills in, in steps of their own. */
  setByHouse?: readonly (keyof Item & string)[];
  /** What every new record begins with, whatever its maker would like. */
  startsAs?: Partial<OfficeContent<Item>>;
  /** What a new record holds where its maker says nothing. */
  defaults?: Partial<OfficeContent<Item>>;
  /** Whether others than the office see it; withdrawn records they never do. */
  isPublished?(item: Item, today: CalendarDay): boolean;
  /** Where "history" means something else. */
  historyPath?: "changes";
  /** Throws for a change that may not be. */
  check?(before: Item, after: Item): void;
}

/** Who enters something without naming another source states it themselves. */
export const statedByOffice = { sourceId: "geschaeftsstelle", certainty: "documented" } as const;

/** Adds the list, one record, creation, change and history of a kind of record. */
export function addOfficeRecords<Item extends OfficeRecord, Filters extends z.ZodRawShape>(
  api: Api,
  context: RouteContext,
  resource: OfficeResource<Item, Filters>,
): void {
  const { rooms } = context;
  const {
    path,
    tag,
    operations,
    nouns,
    missing,
    schema,
    name,
    example,
    defaults,
    check,
    setByHouse = [],
    startsAs = {},
  } = resource;
  const [one, many] = nouns;
  const begun = Object.keys(startsAs) as (keyof Item)[];
  const store = (on = rooms.today()) => resource.store(rooms.registry, on);
  const params = idParameter(example);
  const isShownTo = (item: Item, caller: Caller) =>
    isOffice(caller) || (!item.withdrawn && (resource.isPublished?.(item, rooms.today()) ?? true));
  const asOf = day.optional().meta({ description: "As it was recorded at the end of that day." });
  // a field of that name has a meaning of its own in some lists
  const past = "asOf" in resource.filters ? {} : { asOf };

  addList(api, context, {
    ...resource,
    operationId: operations.list,
    summary: `List ${many}`,
    item: schema as z.ZodType<Item>,
    filters: { ...past, ...resource.filters },
    keyOf: ({ id }) => id,
    async find(filters, { caller }) {
      const recordedOn = "asOf" in past ? (filters as { asOf?: CalendarDay }).asOf : undefined;
      const { on } = filters as { on?: CalendarDay };
      return (await store(on).list(recordedOn)).filter(
        (item) => isShownTo(item, caller) && resource.accepts(item, filters as z.infer<z.ZodObject<Filters>>),
      );
    },
  });

  addRecord(api, context, {
    path: `${path}/{id}`,
    tag,
    operationId: operations.get,
    summary: `Read ${one}`,
    item: schema as z.ZodType<Item>,
    params,
    query: { asOf },
    missing,
    async find({ id }, { caller }, query) {
      const item = await store().find(id, query.asOf);
      return item && isShownTo(item, caller) ? item : undefined;
    },
  });

  if (operations.create !== undefined) {
    addCreation(api, {
      path,
      tag,
      operationId: operations.create,
      summary: `Enter ${one}`,
      item: schema as z.ZodType<Item>,
      input: creationOf(schema, `${name}Input`, defaults, ...setByHouse, ...begun),
      create(content, { owner }) {
        const whole = { ...content, ...startsAs } as OfficeContent<Item>; // what nobody may send is there now
        check?.(whole as Item, whole as Item);
        return store().create(whole, owner);
      },
    });
  }

  addChange(api, {
    path: `${path}/{id}`,
    tag,
    operationId: operations.change,
    summary: `Change ${one}`,
    item: schema as z.ZodType<Item>,
    input: patchOf(schema, `${name}Change`, ...setByHouse),
    params,
    missing,
    change: (patch: Patch<Item>, { owner }, { id }) => store().change(id, patch, owner, check),
  });

  addHistory(api, {
    path: `${path}/{id}/${resource.historyPath ?? "history"}`,
    tag,
    operationId: operations.history,
    summary: `Read every change of ${one}`,
    params: idParameter(example),
    history: ({ id }) => store().history(id),
  });
}
