import { readSettings } from "@stadtlotse/assistant";
import { describe, expect, it } from "vitest";
import { ApiSettings, identityProviderOf, signInClientOf } from "./config.js";

describe("ApiSettings", () => {
  it("allows no foreign origin by default", () => {
    expect(readSettings(ApiSettings, {}).CORS_ORIGINS).toEqual([]);
  });

  it("reads a list of origins", () => {
    const { CORS_ORIGINS } = readSettings(ApiSettings, {
      CORS_ORIGINS: "https://intranet.unna.de, http://127.0.0.1:5173,",
    });
    expect(CORS_ORIGINS).toEqual(["https://intranet.unna.de", "http://127.0.0.1:5173"]);
  });

  it.each(["*", "intranet.unna.de", "https://intranet.unna.de/", "null"])(
    "refuses %s as an origin with a sentence that names the variable",
    (value) => {
      expect(() => readSettings(ApiSettings, { CORS_ORIGINS: value })).toThrow(
        /^Die Umgebungsvariable CORS_ORIGINS muss eine Liste/,
      );
    },
  );
});

describe("the identity provider", () => {
  const provider = (environment: Record<string, string>) =>
    identityProviderOf(readSettings(ApiSettings, environment));
  const OIDC_ISSUER = "https://login.example/unna";

  it("is none by default, and one where issuer and audience are named", () => {
    expect(provider({})).toBeUndefined();
    expect(provider({ OIDC_ISSUER, OIDC_AUDIENCE: "stadtlotse" })).toEqual({
      issuer: OIDC_ISSUER,
      audience: "stadtlotse",
      claims: { roles: "roles", municipality: "ags" },
    });
  });

  it("signs people in on the web page where it knows the page", () => {
    const client = (environment: Record<string, string>) =>
      signInClientOf(readSettings(ApiSettings, environment));
    expect(client({ OIDC_ISSUER, OIDC_AUDIENCE: "stadtlotse" })).toBeUndefined();
    expect(client({ OIDC_ISSUER, OIDC_CLIENT_ID: "web" })).toEqual({
      issuer: OIDC_ISSUER,
      clientId: "web",
      scope: "openid",
    });
    expect(() => client({ OIDC_CLIENT_ID: "web" })).toThrow(
      "Die Umgebungsvariable OIDC_ISSUER fehlt zu OIDC_CLIENT_ID.",
    );
  });

  it("is not half named: tokens for anybody must not open this house", () => {
    expect(() => provider({ OIDC_ISSUER })).toThrow(
      "Die Umgebungsvariable OIDC_AUDIENCE fehlt zu OIDC_ISSUER.",
    );
    expect(() => provider({ OIDC_AUDIENCE: "a" })).toThrow("Die Umgebungsvariable OIDC_ISSUER fehlt");
    expect(() => provider({ OIDC_ISSUER: "login.example" })).toThrow(
      /^Die Umgebungsvariable OIDC_ISSUER muss/,
    );
  });
});

describe("limits", () => {
  it.each([
    { name: "RATE_LIMIT_PER_MINUTE", value: "-1" },
    { name: "RATE_LIMIT_PER_MINUTE", value: "viele" },
    { name: "RATE_LIMIT_STORE", value: "redis" },
    { name: "RATE_LIMIT_EXEMPT", value: "localhost" },
    { name: "TRUSTED_PROXIES", value: "10.0.0.0/33" },
    { name: "MAX_CONCURRENT_REQUESTS", value: "0" },
    { name: "REQUEST_TIMEOUT_SECONDS", value: "1.5" },
  ])("refuse $name=$value with a sentence that names it", ({ name, value }) => {
    expect(() => readSettings(ApiSettings, { [name]: value })).toThrow(
      new RegExp(`^Die Umgebungsvariable ${name} muss .+\\.$`),
    );
  });
});
