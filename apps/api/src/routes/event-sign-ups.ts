import { SignUp } from "@stadtlotse/registry";
import * as z from "zod";
import { RequestError } from "../problems/request-error.js";
import type { Caller } from "../requests/environment.js";
import { isOffice } from "../requests/is-office.js";
import { visibilityOf } from "../requests/visibility-of.js";
import { idParameter } from "./parameters.js";
import { addCreation, addDeletion } from "./record-changes.js";
import { addList, addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";
import { typedText } from "./typed-text.js";

const SignUpInput = z
  .strictObject({
    name: typedText(200),
    contact: typedText(200).meta({ description: "How the organisers reach the person." }),
    note: typedText(1000).optional(),
  })
  .meta({ id: "SignUpInput" });

const tag = "Knowledge";
const params = idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11");
const missing = "Diese Veranstaltung gibt es nicht.";
const notSignedUp = "Sie sind zu dieser Veranstaltung nicht angemeldet.";

/** Who takes part: everybody for themselves, the office sees all. */
export function addEventSignUpRoutes(api: Api, context: RouteContext): void {
  const { rooms } = context;
  const { events } = rooms.registry;

  addCreation(api, {
    path: "/v1/events/{id}/sign-up",
    operationId: "signUpForEvent",
    tag,
    summary: "Sign up for an event",
    item: SignUp,
    input: SignUpInput,
    params,
    missing,
    async create(person, caller, { id }) {
      if (caller.asker.kind !== "municipality" || !(await maySee(id, caller))) return undefined;
      return events.signUp(id, { ...person, ags: caller.asker.ags, on: rooms.today() }, caller.owner);
    },
  });

  addRecord(api, context, {
    path: "/v1/events/{id}/sign-up",
    operationId: "getOwnSignUp",
    tag,
    summary: "Read one's own sign-up",
    item: SignUp,
    params,
    missing: notSignedUp,
    find: ({ id }, { caller }) => events.signUpOf(id, caller.owner),
  });

  addDeletion(api, {
    path: "/v1/events/{id}/sign-up",
    operationId: "cancelSignUp",
    tag,
    summary: "Cancel one's own sign-up",
    params,
    missing: notSignedUp,
    remove: async ({ owner }, { id }) => (await events.cancel(id, owner)) !== undefined,
  });

  addList(api, context, {
    path: "/v1/events/{id}/sign-ups",
    operationId: "listSignUps",
    tag,
    summary: "List who has signed up for an event",
    title: "Anmeldungen",
    item: SignUp,
    params,
    filters: { state: SignUp.shape.state.optional() },
    keyOf: ({ id }) => id,
    texts: ({ name, contact, note }) => [name, contact, note],
    orders: { createdAt: ({ createdAt }) => createdAt, name: ({ name }) => name },
    async find({ state }, _, { id }) {
      if (!(await events.find(id))) throw new RequestError("NOT_FOUND", { detail: missing });
      return (await events.signUps(id)).filter((each) => state === undefined || each.state === state);
    },
  });

  async function maySee(id: string, caller: Caller): Promise<boolean> {
    const event = await events.find(id);
    if (!event) return false;
    if (isOffice(caller) || event.visibility === "public") return true;
    return (await visibilityOf(caller, rooms)) === "members";
  }
}
