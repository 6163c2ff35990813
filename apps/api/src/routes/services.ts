import { Service, ServiceSection } from "@stadtlotse/domain";
import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import { equals, mentions } from "./matches.js";
import { paginate } from "./paging.js";
import { text } from "./parameters.js";
import { listRoute } from "./resource-routes.js";
import type { Api } from "./route-context.js";

const listServices = listRoute({
  path: "/v1/services",
  operationId: "listServices",
  tag: "Networks",
  summary: "List the services of the tier matrix of March 2021",
  item: Service,
  filters: {
    section: ServiceSection.optional(),
    q: text.optional().meta({ description: "Words of the name or an everyday word for it." }),
  },
});

export function addServiceRoutes(api: Api): void {
  api.openapi(listServices, (c) => {
    const { section, q, ...page } = c.req.valid("query");
    const services = serviceMatrix2021.services.filter(
      (service) =>
        equals(service.section, section) &&
        mentions([service.name, service.shortName, ...service.aliases], q),
    );
    return c.json(
      paginate(services, page, ({ id }) => id),
      200,
    );
  });
}
