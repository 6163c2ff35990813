import { Ticket } from "@stadtlotse/registry";
import { idParameter } from "./parameters.js";
import { addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const TicketProgress = Ticket.pick({
  id: true,
  state: true,
  unit: true,
  contact: true,
  answer: true,
  updatedAt: true,
}).meta({ id: "TicketProgress", description: "What became of a question that was handed to people." });

/** For whoever asked: the number of a ticket is known to them alone, and none of their words come back by it. */
export function addTicketProgressRoutes(api: Api, { rooms }: RouteContext): void {
  addRecord(
    api,
    { rooms },
    {
      path: "/v1/tickets/{id}/progress",
      operationId: "getTicketProgress",
      tag: "Questions",
      summary: "Read what became of a question that was handed over, by the number of its ticket",
      item: TicketProgress,
      params: idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11"),
      missing: "Dieses Ticket gibt es nicht.",
      find: async ({ id }) => {
        const ticket = await rooms.registry.tickets.find(id);
        return ticket && TicketProgress.parse(ticket);
      },
    },
  );
}
