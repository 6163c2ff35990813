import { ApiError } from "@stadtlotse/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "./open-house.js";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe("the client", () => {
  it("asks, and gets an answer with its citation", async () => {
    const answer = await house.clientWith().ask({ question: "Wie oft erscheint das Magazin Innenstadt?" });
    expect(answer.outcome).toBe("answered");
    expect(answer.text).toContain("zweimal jährlich");
    expect(answer.citations[0]).toMatchObject({ source: "001_c9e81bd44c453871.txt" });
  });

  it("hands on the text piece by piece", async () => {
    const pieces: string[] = [];
    const answer = await house
      .clientWith()
      .ask(
        { question: "Welche Leistungen gehören zum Basisangebot?" },
        { onText: (piece) => pieces.push(piece) },
      );
    expect(pieces.join("")).toBe(answer.text);
  });

  it("asks on in a conversation, and only in its own", async () => {
    const { key } = await house.registry.apiKeys.create({ ags: "05978036", role: "staff" });
    const first = await house.clientWith(key).ask({ question: "Was ist ein ISEK?" });
    const onward = { question: "Wer muss es beschließen?", conversationId: first.conversationId };
    await expect(house.clientWith(key).ask(onward)).resolves.toMatchObject({
      conversationId: first.conversationId,
    });
    await expect(house.clientWith().ask(onward)).rejects.toMatchObject({
      status: 404,
      problem: { code: "CONVERSATION_NOT_FOUND" },
    });
  });

  it("throws what the API says when it refuses", async () => {
    const refusal = house.clientWith().ask({ question: " " });
    await expect(refusal).rejects.toBeInstanceOf(ApiError);
    await expect(refusal).rejects.toMatchObject({
      status: 400,
      message: "„question“ darf nicht leer sein.",
      problem: { code: "INVALID_REQUEST" },
    });
  });

  it("follows a citation to its fact", async () => {
    const client = house.clientWith();
    const { citations } = await client.ask({ question: "Wie oft erscheint das Magazin Innenstadt?" });
    const id = citations[0]?.url.split("/quellen/")[1] ?? "";
    const { data } = await client.GET("/v1/facts/{id}", { params: { path: { id } } });
    expect(data?.statement).toBe(citations[0]?.quote);
    expect(data?.source?.reference).toBe(citations[0]?.source);
  });

  it("knows what a municipality is entitled to, and how membership changes it", async () => {
    const client = house.clientWith();
    const countIncluded = async () => {
      const { data } = await client.GET("/v1/municipalities/{ags}/entitlements", {
        params: { path: { ags: "05978036" }, query: { on: "2026-11-22" } },
      });
      return { tier: data?.tier, included: data?.entitlements.filter(({ included }) => included).length };
    };
    expect(await countIncluded()).toEqual({ tier: "basic", included: 6 });

    const columns = "network,ags,status,valid_from,valid_to,source";
    const row = "netzwerk-stadtentwicklung-nrw,05978036,member,2024-01-01,,Liste der Geschäftsstelle";
    await house.registry.memberships.importCsv(`${columns}\n${row}\n`);
    expect(await countIncluded()).toEqual({ tier: "added-value", included: 23 });
  });
});
