import { afterEach, describe, expect, it } from "vitest";
import { openTestApi, type TestApi, testSettings } from "../testing/open-test-api.js";
import { startIdentityProvider } from "../testing/start-identity-provider.js";

const code = { code: "c", codeVerifier: "v".repeat(43), redirectUri: "https://stadtlotse.example/anmelden" };

let house: TestApi;
afterEach(() => house.close());

describe("signing in on the web page", () => {
  it("is offered by key alone where no provider is configured", async () => {
    house = await openTestApi();
    expect(await (await house.api.request("/v1/sign-in")).json()).toEqual({});
    expect((await house.post("/v1/sign-in", code)).status).toBe(404);
  });

  it.each([
    { name: "that is gone", isGone: true },
    { name: "that checks tokens but signs nobody in", isGone: false },
  ])("says so where the provider is one $name", async ({ isGone }) => {
    const provider = await startIdentityProvider();
    const OIDC_ISSUER = provider.issuer;
    if (isGone) await provider.close();
    house = await openTestApi({
      settings: { ...testSettings, OIDC_ISSUER, OIDC_AUDIENCE: "stadtlotse", OIDC_CLIENT_ID: "web" },
    });
    for (const response of [await house.api.request("/v1/sign-in"), await house.post("/v1/sign-in", code)]) {
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({ code: "IDENTITY_UNAVAILABLE" });
    }
    if (!isGone) await provider.close();
  });
});
