import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LoopbackIssuer, startLoopbackIssuer, tokenServiceAt } from "./testing/loopback-issuer.js";
import { createSmallAssistant } from "./testing/small-assistant.js";
import { startTestBot, type TestBot } from "./testing/start-test-bot.js";

const appId = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
const environment = {
  MicrosoftAppId: appId,
  MicrosoftAppPassword: "not-a-real-password",
  MicrosoftAppType: "SingleTenant",
  MicrosoftAppTenantId: "11111111-2222-4333-8444-555555555555",
  NODE_ENV: "production",
};

let issuer: LoopbackIssuer;
let bot: TestBot;

beforeAll(async () => {
  issuer = await startLoopbackIssuer();
  bot = await startTestBot(createSmallAssistant(), { environment, tokenService: issuer.tokenService });
});
afterAll(async () => {
  await bot.close();
  await issuer.close();
});

/** What Microsoft's issuer writes for this bot. */
function validClaims() {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: "https://api.botframework.com",
    aud: appId,
    serviceurl: bot.connector.serviceUrl,
    nbf: now - 60,
    exp: now + 3600,
  };
}

/** An activity that needs no reply, so that only the token decides. */
const typing = (changes: object = {}) => bot.message("", { type: "typing", text: undefined, ...changes });

async function deliver(token: string | undefined, activity = typing()): Promise<number> {
  const response = await bot.deliver(
    activity,
    token === undefined ? {} : { authorization: `Bearer ${token}` },
  );
  return response.status;
}

function unsigned(claims: object): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  return `${encode({ alg: "none", kid: "channel-key" })}.${encode(claims)}.`;
}

describe("a delivery to a registered bot", () => {
  it("is taken with a valid token", async () => {
    expect(await deliver(await issuer.sign(validClaims()))).toBe(200);
  });

  it.each([
    { name: "no token", token: async () => undefined },
    { name: "a text that is no token", token: async () => "anything" },
    { name: "a forged signature", token: () => issuer.sign(validClaims(), { isForged: true }) },
    { name: "an unknown key", token: () => issuer.sign(validClaims(), { keyId: "other-key" }) },
    { name: "no signature at all (alg none)", token: async () => unsigned(validClaims()) },
    { name: "another bot's audience", token: () => issuer.sign({ ...validClaims(), aud: "other" }) },
    { name: "another issuer", token: () => issuer.sign({ ...validClaims(), iss: "https://example.org" }) },
    { name: "an expired token", token: () => issuer.sign({ ...validClaims(), exp: 1_700_000_000 }) },
    {
      name: "a token that is not valid yet",
      token: () => issuer.sign({ ...validClaims(), nbf: 4_000_000_000 }),
    },
    {
      name: "the token of another serviceUrl",
      token: () => issuer.sign({ ...validClaims(), serviceurl: "https://example.org" }),
    },
  ])("is refused with $name", async ({ token }) => {
    expect(await deliver(await token())).toBe(401);
  });

  it("is refused from a channel that the key is not endorsed for", async () => {
    expect(await deliver(await issuer.sign(validClaims()), typing({ channelId: "directline" }))).toBe(401);
  });

  it("is refused from an endorsed channel that is not Teams", async () => {
    expect(await deliver(await issuer.sign(validClaims()), typing({ channelId: "webchat" }))).toBe(403);
  });

  it.each([
    { name: "names no tenant", changes: { channelData: {}, conversation: { id: "a:chat" } } },
    { name: "names two tenants", changes: { channelData: { tenant: { id: "another" } } } },
  ])("is refused when it $name", async ({ changes }) => {
    expect(await deliver(await issuer.sign(validClaims()), typing(changes))).toBe(403);
  });

  it("is put off while the issuer's keys are out of reach", async () => {
    const lost = await startTestBot(createSmallAssistant(), {
      environment,
      tokenService: tokenServiceAt("http://127.0.0.1:1"),
    });
    const authorization = `Bearer ${await issuer.sign({ ...validClaims(), serviceurl: lost.connector.serviceUrl })}`;
    const response = await lost.deliver(lost.message("", { type: "typing" }), { authorization });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: "KEYS_UNREACHABLE" });
    await lost.close();
  });

  it("says nothing of why to whoever is refused", async () => {
    const response = await bot.deliver(typing(), { authorization: "Bearer anything" });
    expect(await response.json()).toMatchObject({ detail: "The token does not prove who delivers." });
  });
});
