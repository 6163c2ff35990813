import { type CalendarDay, NetworkId, Service, ServiceSection, serviceMatrixOn } from "@stadtlotse/domain";
import { type OfficeRecords, ServiceRecord } from "@stadtlotse/registry";
import type * as z from "zod";
import { equals } from "./matches.js";
import { addOfficeRecords } from "./office-records.js";
import { day } from "./parameters.js";
import type { Api, RouteContext } from "./route-context.js";

const { row, basic, addedValue } = Service.shape;

/** A service as it is kept, with its row of the matrix on one day; in neither column where it is not offered then. */
const ServiceOnDay = ServiceRecord.extend({ row: row.optional(), basic, addedValue }).meta({
  id: "ServiceOnDay",
});
type ServiceOnDay = z.infer<typeof ServiceOnDay>;

/** The services of the networks, and to which tier they belong. */
export function addServiceRoutes(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/services",
    tag: "Networks",
    operations: {
      list: "listServices",
      get: "getService",
      create: "createService",
      change: "changeService",
      history: "getServiceHistory",
    },
    nouns: ["a service of the networks", "services of the networks, and to which tier they belong"],
    title: "Leistungen der Netzwerke",
    missing: "Diese Leistung gibt es nicht.",
    example: "foerderberatung",
    schema: ServiceOnDay,
    name: "Service",
    store: ({ services }, on) => withRows(services, on),
    filters: {
      section: ServiceSection.optional(),
      network: NetworkId.optional(),
      on: day.optional().meta({ description: "Only what is offered on this day, in its tier of that day." }),
    },
    accepts: (service, { section, network, on }) =>
      equals(service.section, section) &&
      (network === undefined || service.placements.some(({ networkId }) => networkId === network)) &&
      (on === undefined || service.row !== undefined),
    texts: ({ name, shortName, aliases }) => [name, shortName, ...aliases],
    orders: { name: ({ name }) => name },
    setByHouse: ["row", "basic", "addedValue"],
  });
}

function withRows(
  records: OfficeRecords<ServiceRecord>,
  on: CalendarDay,
): Pick<OfficeRecords<ServiceOnDay>, "list" | "find" | "create" | "change" | "history"> {
  const list = async (asOf?: CalendarDay): Promise<ServiceOnDay[]> => {
    const services = await records.list(asOf);
    const shown = services.filter(({ withdrawn }) => !withdrawn);
    const rows = new Map(serviceMatrixOn(shown, on).services.map((each) => [each.id, each]));
    return services.map((service) => {
      const known = rows.get(service.id);
      const columns = { basic: known?.basic ?? false, addedValue: known?.addedValue ?? false };
      return { ...service, ...(known && { row: known.row }), ...columns };
    });
  };
  const find = async (id: string, asOf?: CalendarDay) => (await list(asOf)).find((each) => each.id === id);
  return {
    list,
    find,
    async create(content, actor, id) {
      const created = await records.create(content, actor, id);
      return (await find(created.id)) ?? { ...created, basic: false, addedValue: false };
    },
    async change(id, patch, actor) {
      const changed = await records.change(id, patch, actor);
      return changed && find(changed.id);
    },
    history: records.history,
  };
}
