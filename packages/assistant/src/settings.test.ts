import { describe, expect, it } from "vitest";
import { HouseSettings, houseOptionsOf, publicUrlOf, readSettings, SettingsError } from "./settings.js";

describe("settings", () => {
  it("need nothing", () => {
    expect(readSettings(HouseSettings, {})).toMatchObject({ HOST: "127.0.0.1", PORT: 3000, BOT_PORT: 3978 });
  });

  it("take an empty value for one that is not set, as in a copied .env.example", () => {
    expect(readSettings(HouseSettings, { PORT: "", TODAY: " " })).toEqual(readSettings(HouseSettings, {}));
  });

  it.each([
    { name: "PORT", value: "viele" },
    { name: "PORT", value: "70000" },
    { name: "BOT_PORT", value: "-1" },
    { name: "PUBLIC_URL", value: "lotse.example" },
    { name: "DATABASE_URL", value: "postgres://localhost" },
    { name: "LOG_LEVEL", value: "laut" },
    { name: "TODAY", value: "gestern" },
    { name: "TODAY", value: "2026-02-30" },
    { name: "RETENTION_DAYS", value: "0" },
    { name: "LLM_BASE_URL", value: "localhost" },
    { name: "EMBEDDING_BASE_URL", value: "localhost" },
    { name: "OCR", value: "vielleicht" },
  ])("refuse $name=$value with a sentence that names it", ({ name, value }) => {
    const reading = () => readSettings(HouseSettings, { [name]: value });
    expect(reading).toThrow(SettingsError);
    expect(reading).toThrow(new RegExp(`^Die Umgebungsvariable ${name} (muss|darf) .+\\.$`));
  });

  it("name every wrong variable at once", () => {
    const reading = () => readSettings(HouseSettings, { PORT: "x", LOG_LEVEL: "y" });
    expect(reading).toThrow(/PORT[^\n]+\n[^\n]+LOG_LEVEL/);
  });

  it.each([
    { environment: {}, url: "http://127.0.0.1:3000" },
    { environment: { HOST: "::1", PORT: "80" }, url: "http://[::1]:80" },
    { environment: { PUBLIC_URL: "https://lotse.example" }, url: "https://lotse.example" },
  ])("say where links lead: $url", ({ environment, url }) => {
    expect(publicUrlOf(readSettings(HouseSettings, environment))).toBe(url);
  });

  it("connect a language model only where one is named", () => {
    const open = (environment: Record<string, string>) =>
      houseOptionsOf(readSettings(HouseSettings, environment)).languageModel;
    const address = { LLM_BASE_URL: "http://127.0.0.1:11434/v1" };
    expect(open({})).toBeUndefined();
    expect(open({ ...address, LLM_MODEL: "small" })).toEqual({
      baseUrl: address.LLM_BASE_URL,
      model: "small",
    });
    expect(() => open(address)).toThrow("Die Umgebungsvariable LLM_MODEL fehlt zu LLM_BASE_URL.");
    expect(() => open({ LLM_MODEL: "small" })).toThrow(SettingsError);
  });

  it("name a model for vectors by address and name together, and read images only where it is said", () => {
    const open = (environment: Record<string, string>) =>
      houseOptionsOf(readSettings(HouseSettings, environment));
    const address = { EMBEDDING_BASE_URL: "http://127.0.0.1:11434/v1" };
    expect(open({})).toMatchObject({ ocr: false });
    expect(open({})).not.toHaveProperty("embedding");
    expect(open({ ...address, EMBEDDING_MODEL: "small", OCR: "on" })).toMatchObject({
      ocr: true,
      embedding: { baseUrl: address.EMBEDDING_BASE_URL, model: "small" },
    });
    expect(() => open(address)).toThrow("Die Umgebungsvariable EMBEDDING_MODEL fehlt zu EMBEDDING_BASE_URL.");
  });
});
