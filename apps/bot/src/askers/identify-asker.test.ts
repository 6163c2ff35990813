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
  { name: "somebody of a known tenant", change: {}, expected: { ags: "05978036", role: "staff" } },
  {
    name: "somebody of the office",
    change: { from: { id: "29:x", aadObjectId: "office" } },
    expected: { ags: "05978036", role: "office" },
  },
])("knows $name", async ({ change, expected }) => {
  const asker = await identifyAsker({ ...activity, ...change }, tenants, new Set(["office"]));
  expect(asker).toEqual({ kind: "municipality", ...expected });
});

it.each([
  { name: "an unknown tenant", change: { conversation: { id: "a:chat", tenantId: "foreign" } } },
  { name: "no tenant", change: { conversation: { id: "a:chat" } } },
  {
    name: "an office account that comes from an unknown tenant",
    change: {
      from: { id: "29:x", aadObjectId: "office" },
      conversation: { id: "a:chat", tenantId: "foreign" },
    },
  },
])("takes people of $name for nobody in particular", async ({ change }) => {
  expect(await identifyAsker({ ...activity, ...change }, tenants, new Set(["office"]))).toEqual({
    kind: "anonymous",
  });
});

it("gives nobody without an account the office's role", async () => {
  const guest = { ...activity, from: { id: "29:guest" } };
  expect(await identifyAsker(guest, tenants, new Set(["office"]))).toMatchObject({ role: "staff" });
});
