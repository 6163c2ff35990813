import { Service, ServiceSection } from "@stadtlotse/domain";
import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import { equals } from "./matches.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

export function addServiceRoutes(api: Api, context: RouteContext): void {
  addList(api, context, {
    path: "/v1/services",
    operationId: "listServices",
    tag: "Networks",
    summary: "List the services of the tier matrix of March 2021",
    title: "Leistungsübersicht März 2021",
    item: Service,
    filters: { section: ServiceSection.optional() },
    keyOf: ({ id }) => id,
    texts: ({ name, shortName, aliases }) => [name, shortName, ...aliases],
    orders: { name: ({ name }) => name },
    find: ({ section }) => serviceMatrix2021.services.filter((service) => equals(service.section, section)),
  });
}
