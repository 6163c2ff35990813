import { describe, expect, it } from "vitest";
import type { StatementInput } from "./knowledge-base.js";
import { describeEachPlace } from "./testing/each-place.js";

describeEachPlace("a knowledge base", (place) => {
  describe("retrieve", { timeout: 30_000 }, () => {
    it("gives passages and sentences that stand word for word in the stored text, at their lines", async () => {
      await place.put(
        "a.txt",
        "ÜBERSICHT\n\nDie Förderung beträgt z. B. 80 Prozent. Sie endet am 30.09.2025.\n\n- Erstens: Antrag\n- Zweitens: Förderung\n\nJahr\tSumme\n2020\t396,6 Mio.\n2021\t368 Mio.\n",
      );
      const { documents } = await place.knowledgeBase.ingestPaths([place.folder]);
      const stored = await place.knowledgeBase.readDocumentText(documents[0]?.id ?? "", "public");
      const lines = stored?.text.split("\n") ?? [];
      const [found] = await place.knowledgeBase.retrieve("Förderung 2020 Antrag", {
        visibility: "public",
        limit: 1,
      });
      expect(stored?.text.slice(found?.start, found?.end)).toBe(found?.text);
      expect(found?.sentences.map(({ text }) => text).sort()).toEqual([
        "2020 – Summe: 396,6 Mio.",
        "2021 – Summe: 368 Mio.",
        "Die Förderung beträgt z. B. 80 Prozent.",
        "Erstens: Antrag",
        "Jahr | Summe",
        "Sie endet am 30.09.2025.",
        "Zweitens: Förderung",
      ]);
      for (const { text, start, end, locator } of found?.sentences ?? []) {
        expect(stored?.text.slice(start, end)).toBe(text);
        expect(lines[(locator.line ?? 0) - 1]).toContain(text);
      }
    });

    it.each(["", "der die das", "?!", "x".repeat(2_000)])(
      "finds nothing for a query without words it knows: %j",
      async (query) => {
        await place.put("a.txt", "Ein Text über Leerstand.");
        await place.knowledgeBase.ingestPaths([place.folder]);
        expect(await place.knowledgeBase.retrieve(query, { visibility: "public", limit: 5 })).toEqual([]);
      },
    );

    it("keeps to the documents of one file where it is told to", async () => {
      await place.put("a.txt", "Ein Text über Leerstand.");
      await place.put("b.txt", "Noch ein Text über Leerstand.");
      await place.knowledgeBase.ingestPaths([place.folder]);
      const find = (documentsOf: string) =>
        place.knowledgeBase.retrieve("Leerstand", { visibility: "public", limit: 5, documentsOf });
      const [first] = await place.knowledgeBase.listDocuments("public");
      expect(await find(first?.source ?? "")).toMatchObject([{ documentId: first?.id }]);
      expect(await find("c.txt")).toEqual([]);
    });
  });

  describe("useSynonyms", () => {
    it("finds a text by what people call it, from the next search on", async () => {
      await place.put("a.txt", "Ein Text über Leerstand.");
      await place.knowledgeBase.ingestPaths([place.folder]);
      const find = () => place.knowledgeBase.retrieve("Geisterläden", { visibility: "public", limit: 5 });
      expect(await find()).toEqual([]);
      place.knowledgeBase.useSynonyms(new Map([["Geisterläden", [{ word: "Leerstand", weight: 0.5 }]]]));
      expect(await find()).toMatchObject([{ text: "Ein Text über Leerstand." }]);
      place.knowledgeBase.useSynonyms(new Map());
      expect(await find()).toEqual([]);
    });
  });

  describe("withdrawDocument", () => {
    it("takes a document out of list, text and search", async () => {
      const { documents } = await place.knowledgeBase.ingestPaths([
        await place.put("a.txt", "Ein Text über Leerstand."),
      ]);
      const id = documents[0]?.id ?? "";
      const on = "2026-11-22";
      expect(await place.knowledgeBase.withdrawDocument(id, { on })).toMatchObject({ id, withdrawnOn: on });
      expect(await place.knowledgeBase.withdrawDocument(id, { on })).toBeUndefined();
      expect(await place.knowledgeBase.listDocuments("members")).toEqual([]);
      expect(await place.knowledgeBase.readDocumentText(id, "members")).toBeUndefined();
      expect(await place.knowledgeBase.retrieve("Leerstand", { visibility: "members", limit: 5 })).toEqual(
        [],
      );
    });
  });

  describe("visibility", () => {
    it("shows members' documents to members alone", async () => {
      const { documents } = await place.knowledgeBase.ingestPaths(
        [await place.put("a.txt", "Ein Text über Leerstand.")],
        {
          visibility: "members",
        },
      );
      const id = documents[0]?.id ?? "";
      for (const [visibility, count] of [
        ["public", 0],
        ["members", 1],
      ] as const) {
        expect(await place.knowledgeBase.retrieve("Leerstand", { visibility, limit: 5 })).toHaveLength(count);
        expect(await place.knowledgeBase.listDocuments(visibility)).toHaveLength(count);
        expect((await place.knowledgeBase.findDocument(id, visibility)) !== undefined).toBe(count === 1);
        expect((await place.knowledgeBase.readDocumentText(id, visibility)) !== undefined).toBe(count === 1);
      }
    });
  });

  describe("upsertStatements", () => {
    const statement: StatementInput = {
      factId: "netzwerk.member-count",
      revision: 1,
      title: "Netzwerk Innenstadt NRW",
      text: "Das Netzwerk Innenstadt NRW hat 130 Mitglieder.",
      variants: ["Wie groß ist das Innenstadtnetzwerk?"],
      visibility: "public",
      source: "001.txt",
      asOf: "2021-03",
    };

    it("finds a statement by its words and by the ways to ask for it", async () => {
      await place.knowledgeBase.upsertStatements([statement]);
      for (const query of ["Mitglieder Netzwerk", "Wie groß ist das Innenstadtnetzwerk?"]) {
        const [found] = await place.knowledgeBase.retrieve(query, {
          visibility: "public",
          limit: 3,
          kinds: ["statement"],
        });
        expect(found).toMatchObject({
          passageId: "fact:netzwerk.member-count@1",
          factId: statement.factId,
          asOf: "2021-03",
        });
      }
      expect(
        await place.knowledgeBase.retrieve("Mitglieder", {
          visibility: "public",
          limit: 3,
          kinds: ["document"],
        }),
      ).toEqual([]);
    });

    it("replaces an older revision, ignores one that is older still, and rewrites changed words", async () => {
      const textOf = async () =>
        (await place.knowledgeBase.retrieve("Mitglieder", { visibility: "public", limit: 5 })).map(
          ({ text }) => text,
        );
      await place.knowledgeBase.upsertStatements([
        { ...statement, revision: 2, text: "Es hat 140 Mitglieder." },
      ]);
      await place.knowledgeBase.upsertStatements([statement]);
      expect(await textOf()).toEqual(["Es hat 140 Mitglieder."]);
      await place.knowledgeBase.upsertStatements([
        { ...statement, revision: 2, text: "Es hat 141 Mitglieder." },
      ]);
      expect(await textOf()).toEqual(["Es hat 141 Mitglieder."]);
    });

    it("removes a statement from the index", async () => {
      await place.knowledgeBase.upsertStatements([statement]);
      await place.knowledgeBase.removeStatements([statement.factId]);
      expect(await place.knowledgeBase.retrieve("Mitglieder", { visibility: "members", limit: 5 })).toEqual(
        [],
      );
    });
  });

  describe("ingestLibrary", { timeout: 30_000 }, () => {
    it("takes in the bundled guides once, under the names of their files", async () => {
      const first = await place.knowledgeBase.ingestLibrary({ on: "2026-11-22" });
      const second = await place.knowledgeBase.ingestLibrary({ on: "2026-11-22" });
      expect(first.totals.added).toBeGreaterThan(0);
      expect(second.totals).toMatchObject({ added: 0, unchanged: first.totals.added });
      const guide = await place.knowledgeBase.findDocument("was-stadtlotse-kann", "public");
      expect(guide?.sources.length).toBeGreaterThan(0);
    });

    it("leaves a guide out that somebody has taken out, until it is wanted again", async () => {
      const { knowledgeBase } = place;
      const options = { on: "2026-11-22" };
      await knowledgeBase.ingestLibrary(options);
      const guide = await knowledgeBase.findDocument("isek", "public");
      expect(await knowledgeBase.withdrawDocument("isek", options)).toMatchObject({ id: "isek" });
      await knowledgeBase.ingestLibrary(options);
      expect(await knowledgeBase.findDocument("isek", "public")).toBeUndefined();
      expect(await knowledgeBase.listRemovedGuides()).toEqual([{ id: "isek", title: guide?.title }]);

      expect(await knowledgeBase.restoreGuide("isek", options)).toBe(true);
      expect(await knowledgeBase.findDocument("isek", "public")).toEqual(guide);
      expect(await knowledgeBase.listRemovedGuides()).toEqual([]);
      expect(await knowledgeBase.restoreGuide("isek", options)).toBe(false);
    });
  });
});
