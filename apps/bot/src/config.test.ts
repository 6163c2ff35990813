import { readSettings } from "@stadtlotse/assistant";
import { describe, expect, it } from "vitest";
import { BotSettings, registrationOf } from "./config.js";

const guid = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
const complete = {
  MicrosoftAppId: guid,
  MicrosoftAppPassword: "secret",
  MicrosoftAppType: "SingleTenant",
  MicrosoftAppTenantId: guid,
};

describe("the bot's settings", () => {
  it("need nothing for local test clients", () => {
    const settings = readSettings(BotSettings, {});
    expect(settings.BOT_PORT).toBe(3978);
    expect(registrationOf(settings)).toBeUndefined();
  });

  it.each([
    { name: "a password", environment: complete },
    {
      name: "a managed identity",
      environment: { ...complete, MicrosoftAppType: "UserAssignedMSI", MicrosoftAppPassword: "" },
    },
  ])("take a registration with $name in production", ({ environment }) => {
    const settings = readSettings(BotSettings, { ...environment, NODE_ENV: "production" });
    expect(registrationOf(settings)).toMatchObject({ MicrosoftAppId: guid, MicrosoftAppTenantId: guid });
  });

  it.each([
    { change: { BOT_PORT: "viele" }, sentence: "BOT_PORT muss eine Portnummer" },
    { change: { MicrosoftAppId: "stadtlotse" }, sentence: "MicrosoftAppId muss die Anwendungs-ID" },
    { change: { MicrosoftAppType: "SingelTenant" }, sentence: "MicrosoftAppType muss SingleTenant oder" },
    { change: { MicrosoftAppType: "MultiTenant" }, sentence: "MicrosoftAppType muss SingleTenant oder" },
    { change: { MicrosoftAppType: "" }, sentence: "MicrosoftAppType fehlt" },
    { change: { MicrosoftAppTenantId: "" }, sentence: "MicrosoftAppTenantId fehlt" },
    { change: { MicrosoftAppPassword: "" }, sentence: "MicrosoftAppPassword fehlt" },
    { change: { MicrosoftAppType: "UserAssignedMSI" }, sentence: "MicrosoftAppPassword darf bei" },
    { change: { TEAMS_LIBRARY: "other" }, sentence: "TEAMS_LIBRARY muss teams-ai oder" },
    {
      change: { TEAMS_SIGN_IN_CONNECTION: "entra", TEAMS_LIBRARY: "agents-hosting" },
      sentence: "TEAMS_SIGN_IN_CONNECTION geht nur mit",
    },
    {
      change: { TEAMS_SIGN_IN_CONNECTION: "entra", MicrosoftAppId: "" },
      sentence: "TEAMS_SIGN_IN_CONNECTION braucht",
    },
    { change: { MicrosoftAppId: "", NODE_ENV: "production" }, sentence: "MicrosoftAppId fehlt: Im Betrieb" },
  ])("stop the start: $sentence", ({ change, sentence }) => {
    expect(() => readSettings(BotSettings, { ...complete, ...change })).toThrow(
      `Die Umgebungsvariable ${sentence}`,
    );
  });

  it("never repeat the password", () => {
    const environment = { ...complete, MicrosoftAppType: "UserAssignedMSI" };
    expect(() => readSettings(BotSettings, environment)).toThrow(/^(?!.*secret)/);
  });
});
