import { readSettings } from "@stadtlotse/assistant";
import { describe, expect, it } from "vitest";
import { ApiSettings } from "./config.js";

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
