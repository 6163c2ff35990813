import { describe, expect, it } from "vitest";
import type { Draft, Evidence, Statement } from "../compose/draft.js";
import { verify } from "./verify.js";

const evidence: Evidence = {
  key: "magazin",
  title: "Broschüre",
  source: "broschuere.pdf",
  locator: {},
  quote: "Das Magazin erscheint zwei Mal im Jahr.",
  path: "/quellen/magazin",
};
const sound: Statement = { text: "Es erscheint 2-mal im Jahr.", evidence: [evidence] };
const invented: Statement = { text: "Es hat 500 Seiten.", evidence: [evidence] };
const frame = { id: "a", conversationId: "c", tier: "basic", elapsedMs: 0 } as const;
const check = (...statements: Statement[]) => {
  const draft: Draft = { outcome: "answered", statements, origin: "facts" };
  return verify("Wie oft erscheint das Magazin?", draft, frame, "http://127.0.0.1:3000");
};

describe("verify", () => {
  it("lets a sound draft leave whole", () => {
    expect(check(sound)).toMatchObject({
      outcome: "answered",
      text: "Es erscheint 2-mal im Jahr. [1]",
      citations: [{ number: 1, url: "http://127.0.0.1:3000/quellen/magazin" }],
    });
  });

  it("cuts a statement that no evidence carries, wherever it stands", () => {
    expect(check(invented, sound)?.text).toBe("Es erscheint 2-mal im Jahr. [1]");
    expect(check(sound, invented)?.text).toBe("Es erscheint 2-mal im Jahr. [1]");
  });

  it("lets nothing leave where nothing sound is left", () => {
    expect(check(invented)).toBeUndefined();
  });
});
