import { expect, it } from "vitest";
import type { IncomingActivity } from "../activity.js";
import { identifyAsker } from "./identify-asker.js";

const activity: IncomingActivity = {
  type: "message",
  channelId: "msteams",
  serviceUrl: "https://smba.trafficmanager.net/de/",
  from: { id: "29:person", aadObjectId: "person" },
  recipient: { id: "28:bot" },
  conversation: { id: "a:chat", tenantId: "unna" },
};
const tenants = { municipalityOf: async (id: string) => (id === "unna" ? "05978036" : undefined) };

it.each([
  { name: "somebody of a known tenant", isOffice: false, role: "staff" },
  { name: "somebody of the office", isOffice: true, role: "office" },
])("knows $name", async ({ isOffice, role }) => {
  const asker = await identifyAsker(activity, tenants, isOffice);
  expect(asker).toEqual({ kind: "municipality", ags: "05978036", role });
});

it.each([
  { name: "an unknown tenant", change: { conversation: { id: "a:chat", tenantId: "foreign" } } },
  { name: "no tenant", change: { conversation: { id: "a:chat" } } },
])("takes people of $name for nobody in particular", async ({ change }) => {
  for (const isOffice of [false, true])
    expect(await identifyAsker({ ...activity, ...change }, tenants, isOffice)).toEqual({ kind: "anonymous" });
});
