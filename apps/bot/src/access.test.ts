import { describe, expect, it } from "vitest";
import { checkAccess } from "./access.js";
import type { IncomingActivity } from "./activity.js";

const activity: IncomingActivity = {
  type: "message",
  channelId: "msteams",
  serviceUrl: "https://smba.trafficmanager.net/de/",
  from: { id: "29:person" },
  recipient: { id: "28:bot" },
  conversation: { id: "a:chat" },
  channelData: { tenant: { id: "tenant" } },
};

describe("without an app registration", () => {
  it.each([
    "http://localhost:56150/_connector",
    "http://127.0.0.1:9000",
    "http://[::1]:9000",
    "http://127.1:9000", // the same address in short
  ])("a connector at %s is served", (serviceUrl) => {
    expect(() => checkAccess({ ...activity, serviceUrl }, { isRegistered: false })).not.toThrow();
  });

  it.each([
    "https://smba.trafficmanager.net/de/",
    "http://127.0.0.1.example.org",
    "http://localhost.example.org",
    "http://127.0.0.1@example.org",
    "http://10.0.0.1",
    "http://[::2]",
  ])("a connector at %s is refused", (serviceUrl) => {
    expect(() => checkAccess({ ...activity, serviceUrl }, { isRegistered: false })).toThrow(
      expect.objectContaining({ code: "FORBIDDEN" }),
    );
  });
});

describe("with an app registration", () => {
  it.each([
    { name: "the tenant stands once", change: {} },
    { name: "the tenant stands twice", change: { conversation: { id: "a:chat", tenantId: "tenant" } } },
  ])("Teams is served when $name", ({ change }) => {
    expect(() => checkAccess({ ...activity, ...change }, { isRegistered: true })).not.toThrow();
  });

  it.each([
    { name: "another channel", change: { channelId: "webchat" } },
    { name: "no tenant", change: { channelData: null } },
    { name: "two tenants", change: { conversation: { id: "a:chat", tenantId: "other" } } },
  ])("$name is refused", ({ change }) => {
    expect(() => checkAccess({ ...activity, ...change }, { isRegistered: true })).toThrow(
      expect.objectContaining({ code: "FORBIDDEN" }),
    );
  });
});
