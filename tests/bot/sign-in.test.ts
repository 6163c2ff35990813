import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LoopbackIssuer, startLoopbackIssuer } from "./testing/loopback-issuer.js";
import { type LoopbackTokenService, startLoopbackTokenService } from "./testing/loopback-token-service.js";
import { createSmallAssistant } from "./testing/small-assistant.js";
import { startTestBot, type TestBot } from "./testing/start-test-bot.js";

const appId = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
const tenant = "11111111-2222-4333-8444-555555555555";
const account = "99999999-2222-4333-8444-555555555555";

let issuer: LoopbackIssuer;
let service: LoopbackTokenService;
let bot: TestBot;
beforeEach(async () => {
  issuer = await startLoopbackIssuer();
  service = await startLoopbackTokenService();
  vi.stubEnv("IDENTITY_ENDPOINT", `${service.address}/identity`);
  vi.stubEnv("IDENTITY_HEADER", "secret of the machine");
  bot = await startTestBot(createSmallAssistant(), {
    environment: {
      MicrosoftAppId: appId,
      MicrosoftAppType: "UserAssignedMSI",
      MicrosoftAppTenantId: tenant,
      NODE_ENV: "production",
      TEAMS_SIGN_IN_CONNECTION: "entra",
    },
    tokenService: { ...issuer.tokenService, OAuthUrl: service.address },
  });
  await bot.registry.tenants.create({ id: tenant, ags: "05978036" }, "operator");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await bot?.close();
  await service?.close();
  await issuer?.close();
});

async function deliver(activity: object): Promise<Response> {
  const now = Math.floor(Date.now() / 1000);
  const token = await issuer.sign({
    iss: "https://api.botframework.com",
    aud: appId,
    serviceurl: bot.connector.serviceUrl,
    nbf: now - 60,
    exp: now + 3600,
  });
  return bot.deliver(activity, { authorization: `Bearer ${token}` });
}

/** What Entra writes of a person, as far as the bot reads it. */
function tokenOf(claims: object): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  return [{ alg: "RS256" }, { tid: tenant, oid: account, ...claims }]
    .map(encode)
    .concat("signature")
    .join(".");
}

const said = () => bot.connector.sent.map(({ text }) => text ?? "").filter((text) => text !== "");
const command = "Als Geschäftsstelle anmelden";
/** What the Teams client does with the card by which somebody signs in, without asking them. */
function exchange(token = "of-teams"): object {
  const { content } = bot.connector.sent.flatMap(({ attachments = [] }) => attachments).at(-1) ?? {};
  const { tokenExchangeResource } = content as { tokenExchangeResource: { id: string } };
  return bot.message("", {
    type: "invoke",
    name: "signin/tokenExchange",
    text: undefined,
    value: { id: tokenExchangeResource.id, connectionName: "entra", token },
  });
}

const office = { roles: ["Stadtlotse.Office"] };

describe("signing in for the office", () => {
  it("is offered as a card, done silently by Teams, and gives the role for the day", async () => {
    await deliver(bot.message("Rundmail"));
    expect(said()).toEqual([expect.stringContaining("nur die Geschäftsstelle")]);
    service.exchangesTo(tokenOf(office));

    await deliver(bot.message(command));
    expect(bot.connector.sent.at(-1)?.attachments).toMatchObject([
      { contentType: "application/vnd.microsoft.card.oauth", content: { connectionName: "entra" } },
    ]);
    const exchanged = exchange();
    expect((await deliver(exchanged)).status).toBe(200);
    expect((await deliver(exchanged)).status).toBe(200); // another device of the same person does it too
    expect(said().slice(1)).toEqual([expect.stringContaining("für heute als Geschäftsstelle")]);

    await deliver(bot.message("Rundmail"));
    expect(JSON.stringify(bot.connector.sent.at(-1)?.attachments)).toContain("Nachricht an viele");
    expect(bot.log.join("")).not.toContain("signature");
  });

  it("needs no card again while the token service still knows the person", async () => {
    service.exchangesTo(tokenOf(office));
    await deliver(bot.message(command));
    await deliver(exchange());
    await deliver(bot.message(command));
    expect(bot.connector.sent.filter(({ attachments = [] }) => attachments.length > 0)).toHaveLength(1);
    expect(said()).toHaveLength(2);
  });

  it.each([
    { name: "without the role", claims: { roles: [] } },
    { name: "of somebody else", claims: { ...office, oid: "another" } },
    { name: "of another tenant", claims: { ...office, tid: "another" } },
  ])("gives nothing with a token $name", async ({ claims }) => {
    service.exchangesTo(tokenOf(claims));
    await deliver(bot.message(command));
    await deliver(exchange());
    expect(said()).toEqual([expect.stringContaining("nicht die Rolle")]);
    await deliver(bot.message("Rundmail"));
    expect(said().at(-1)).toContain("nur die Geschäftsstelle");
  });

  it("asks for consent where the token cannot be exchanged, and answers questions all the same", async () => {
    service.exchangesTo(undefined);
    await deliver(bot.message(command));
    expect((await deliver(exchange())).status).toBe(412);
    await deliver(bot.message("Wie oft erscheint das Magazin?"));
    expect(said()).toEqual([expect.stringContaining("Das Magazin")]);
  });

  it("is not offered in a group", async () => {
    const conversation = { id: "19:group@thread.v2", conversationType: "groupChat", tenantId: tenant };
    await deliver(bot.message(command, { conversation }));
    expect(said()).toEqual([expect.stringContaining("nur im persönlichen Chat")]);
  });
});

it("signing in is not offered without a connection", async () => {
  const plain = await startTestBot(createSmallAssistant());
  await plain.deliver(plain.message(command));
  expect(plain.connector.sent[0]?.text).toContain("nur, wo sie eingerichtet ist");
  await plain.close();
});
