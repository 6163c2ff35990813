import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStadtlotse, type Stadtlotse } from "../../open-stadtlotse.js";

const slowMs = 60_000;

describe("what becomes of what people write here", () => {
  let house: Stadtlotse;
  beforeAll(async () => {
    house = await openStadtlotse({ databaseUrl: ":memory:", publicUrl: "http://127.0.0.1:3000" });
  }, slowMs);
  afterAll(() => house.close());

  const ask = async (question: string) =>
    (await house.assistant.answer({ question, asker: { kind: "anonymous" }, owner: "anonymous" })).text;

  it.each(["Was passiert eigentlich mit meinen Anfragen?", "Wer kann lesen, was ich hier tippe?"])(
    "is told in the words of the guide: %s",
    async (question) => {
      expect(await ask(question)).toContain("Betriebsprotokolle");
    },
  );

  it("is not told to who asks of other data", async () => {
    expect(await ask("Für wen veröffentlicht Münster seine Daten?")).not.toContain("Betriebsprotokolle");
  });
});
