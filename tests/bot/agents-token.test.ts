import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSmallAssistant, type SmallAssistant } from "./testing/small-assistant.js";
import { startTestBot, type TestBot } from "./testing/start-test-bot.js";

let assistant: SmallAssistant;
let bot: TestBot;
beforeAll(async () => {
  assistant = createSmallAssistant();
  bot = await startTestBot(assistant, {
    environment: {
      TEAMS_LIBRARY: "agents-hosting",
      MicrosoftAppId: "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee",
      MicrosoftAppPassword: "not-a-real-password",
      MicrosoftAppType: "SingleTenant",
      MicrosoftAppTenantId: "11111111-2222-4333-8444-555555555555",
      NODE_ENV: "production",
    },
  });
});
afterAll(() => bot.close());

const signed = (audience: string) =>
  new SignJWT({ iss: "https://api.botframework.com", aud: audience, serviceurl: bot.connector.serviceUrl })
    .setProtectedHeader({ alg: "HS256" })
    .setExpirationTime("1h")
    .sign(new TextEncoder().encode("a key that nobody knows, made up here"));

/** Only what is refused before Microsoft's keys are looked up: where they lie cannot be set in this library. */
describe("a delivery to a registered bot over agents-hosting", () => {
  it.each([
    { name: "no token", token: async () => undefined },
    { name: "a text that is no token", token: async () => "Bearer anything" },
    { name: "another scheme", token: async () => "Basic YTpi" },
    { name: "another bot's audience", token: async () => `Bearer ${await signed("other")}` },
  ])("is refused with $name", async ({ token }) => {
    const authorization = await token();
    const response = await bot.deliver(
      bot.message("Wer bin ich?"),
      authorization === undefined ? {} : { authorization },
    );
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: "UNAUTHORIZED" });
    expect(assistant.turns).toEqual([]);
  });
});
