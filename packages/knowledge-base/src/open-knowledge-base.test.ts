import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "@stadtlotse/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KnowledgeBase, StatementInput } from "./knowledge-base.js";
import { openKnowledgeBase } from "./open-knowledge-base.js";
import { makePdf } from "./testing/make-pdf.js";
import { serveHrana } from "./testing/serve-hrana.js";

const places = [
  { name: "in memory", open: async () => ({ url: ":memory:", close: async () => {} }) },
  { name: "on a database server", open: serveHrana },
];

describe.each(places)("a knowledge base $name", ({ open }) => {
  let place: { url: string; close(): Promise<void> };
  let database: Database;
  let knowledgeBase: KnowledgeBase;
  let folder: string;

  beforeEach(async () => {
    place = await open();
    database = await openDatabase({ url: place.url });
    knowledgeBase = await openKnowledgeBase(database);
    folder = await mkdtemp(join(tmpdir(), "knowledge-base-"));
  });

  afterEach(async () => {
    await database.close();
    await place.close();
    await rm(folder, { recursive: true });
  });

  async function put(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }

  describe("ingestPaths", { timeout: 30_000 }, () => {
    it("takes a folder in, and what was taken in is found with its place", async () => {
      await put(
        "magazin.txt",
        "VERÖFFENTLICHUNGEN\n\n- Arbeitshilfen\n- Magazin Innenstadt zweimal jährlich\n",
      );
      const report = await knowledgeBase.ingestPaths([folder]);
      expect(report.totals).toEqual({
        added: 1,
        updated: 0,
        unchanged: 0,
        rejected: 0,
        passages: 1,
        pages: 0,
      });
      const [best] = await knowledgeBase.retrieve("Wie oft erscheint das Magazin?", {
        visibility: "public",
        limit: 5,
      });
      expect(best).toMatchObject({ documentId: report.documents[0]?.id, source: "magazin.txt" });
      expect(best?.sentences[0]).toMatchObject({
        text: "Magazin Innenstadt zweimal jährlich",
        locator: { line: 4, heading: "VERÖFFENTLICHUNGEN" },
      });
    });

    it("quotes word for word from the stored text, with the physical page", async () => {
      await put(
        "bericht.pdf",
        makePdf([
          [{ text: "Auf der ersten Seite steht wenig zum Thema.", y: 700 }],
          [{ text: "Der Förderantrag ist bis zum 30. September 2025 zu stellen.", y: 700 }],
        ]),
      );
      const report = await knowledgeBase.ingestPaths([folder]);
      const [best] = await knowledgeBase.retrieve("Bis wann muss der Förderantrag gestellt werden?", {
        visibility: "public",
        limit: 1,
      });
      const stored = await knowledgeBase.readDocumentText(report.documents[0]?.id ?? "", "public");
      const sentence = best?.sentences[0];
      expect(sentence?.locator.page).toBe(2);
      expect(stored?.text.slice(sentence?.start, sentence?.end)).toBe(sentence?.text);
      expect(stored?.pages).toHaveLength(2);
    });

    it("does nothing for an unchanged file and replaces a changed one", async () => {
      const path = await put("a.txt", "Die Quote beträgt 70 Prozent.");
      const first = await knowledgeBase.ingestPaths([path]);
      const second = await knowledgeBase.ingestPaths([path]);
      await put("a.txt", "Die Quote beträgt 80 Prozent.");
      const third = await knowledgeBase.ingestPaths([path]);
      expect([first, second, third].map(({ documents }) => documents[0]?.status)).toEqual([
        "added",
        "unchanged",
        "updated",
      ]);
      expect(third.documents[0]?.id).toBe(first.documents[0]?.id);
      const found = await knowledgeBase.retrieve("Quote", { visibility: "public", limit: 5 });
      expect(found.map(({ text }) => text)).toEqual(["Die Quote beträgt 80 Prozent."]);
    });

    it("recognises the same content under another path", async () => {
      const first = await knowledgeBase.ingestPaths([await put("a.txt", "Ein Text über Leerstand.")]);
      const second = await knowledgeBase.ingestPaths([await put("b.txt", "Ein Text über Leerstand.")]);
      expect(second.documents[0]).toMatchObject({ id: first.documents[0]?.id, status: "unchanged" });
      expect(await knowledgeBase.listDocuments("members")).toHaveLength(1);
    });

    it("recognises the same content twice in one run", async () => {
      for (const name of ["a", "b"]) await put(`${name}.txt`, "Ein Text über Leerstand.");
      const { documents } = await knowledgeBase.ingestPaths([folder]);
      expect(documents.map(({ status }) => status)).toEqual(["added", "unchanged"]);
      expect(documents[1]?.id).toBe(documents[0]?.id);
    });

    it("believes a sidecar file before the option, and describes the document with it", async () => {
      await put("a.txt", "Ein Text über Leerstand.");
      await put(
        "a.txt.meta.json",
        JSON.stringify({ title: "Leerstand", asOf: "2021-03", visibility: "members", topics: ["leerstand"] }),
      );
      await knowledgeBase.ingestPaths([folder], { visibility: "public" });
      expect(await knowledgeBase.listDocuments("members")).toMatchObject([
        {
          title: "Leerstand",
          asOf: "2021-03",
          asOfQuality: "stated",
          visibility: "members",
          topics: ["leerstand"],
        },
      ]);
    });

    it("finds a passage by the questions that are stated for its heading, also after the index was rebuilt", async () => {
      await put("satz.md", "# Satz\n\n## Eigenanteil\n\nEin Fünftel trägt die Gemeinde selbst.\n");
      const asks = (question: string) => ({ questions: { eigenanteil: [question] } });
      await put("satz.md.meta.json", JSON.stringify(asks("Wie viel müssen wir zuschießen?")));
      await put("hund.md", "# Hund\n\nDie Steuer für Hunde ist im Mai fällig.\n");
      await knowledgeBase.ingestPaths([folder]);
      const ask = () => knowledgeBase.retrieve("zuschießen", { visibility: "public", limit: 1 });
      const [found] = await ask();
      expect(found?.sentences).toMatchObject([
        { text: "Ein Fünftel trägt die Gemeinde selbst.", locator: { heading: "Eigenanteil" } },
      ]);
      await knowledgeBase.rebuildIndex();
      expect(await ask()).toEqual([found]);
      await put("satz.md.meta.json", JSON.stringify({ questions: { Anteil: ["Wie viel?"] } }));
      const { documents } = await knowledgeBase.ingestPaths([join(folder, "satz.md")]);
      expect(documents[0]).toMatchObject({
        status: "rejected",
        reason: expect.stringContaining("questions: Anteil"),
      });
    });

    it("never makes members' content public unless it is said", async () => {
      const path = await put("a.txt", "Nur für Mitglieder.");
      await knowledgeBase.ingestPaths([path], { visibility: "members" });
      await put("a.txt", "Nur für Mitglieder, neue Fassung.");
      await knowledgeBase.ingestPaths([path]);
      expect(await knowledgeBase.listDocuments("public")).toEqual([]);
      await knowledgeBase.ingestPaths([path], { visibility: "public" });
      expect(await knowledgeBase.listDocuments("public")).toHaveLength(1);
    });

    it.each([
      { name: "JSON named .pdf", file: "a.pdf", content: '{"a": 1}', reason: "JSON" },
      { name: "a PDF without text", file: "b.pdf", content: makePdf([[]]), reason: "keinen lesbaren Text" },
      {
        name: "a truncated PDF",
        file: "c.pdf",
        content: makePdf([[{ text: "Text", y: 1 }]]).subarray(0, 70),
        reason: "beschädigt",
      },
      { name: "an empty file", file: "d.txt", content: " \n\n", reason: "leer" },
      {
        name: "bytes that are no text",
        file: "e.txt",
        content: new Uint8Array([65, 66, 0, 3]),
        reason: "nicht unterstützt",
      },
      {
        name: "a faulty front matter",
        file: "f.md",
        content: "---\nasOf: gestern\n---\n\nText",
        reason: "asOf",
      },
    ])("rejects $name with its reason and takes the others in", async ({ file, content, reason }) => {
      await put(file, content);
      await put("z.txt", "Ein guter Text.");
      const { documents, totals } = await knowledgeBase.ingestPaths([folder]);
      expect(totals).toMatchObject({ added: 1, rejected: 1 });
      expect(documents[0]?.reason).toContain(reason);
    });

    it("names a path that leads nowhere and a folder without files", async () => {
      await mkdir(join(folder, "leer"));
      const { documents } = await knowledgeBase.ingestPaths([join(folder, "nix"), join(folder, "leer")]);
      expect(documents.map(({ reason }) => reason)).toEqual([
        "Unter diesem Pfad gibt es keine Datei und keinen Ordner.",
        "Der Ordner enthält keine lesbaren Dateien.",
      ]);
    });

    it("keeps what is stored when a newer form of the file cannot be read", async () => {
      const path = await put("a.txt", "Ein Text über Leerstand.");
      await knowledgeBase.ingestPaths([path]);
      await put("a.txt", "");
      const { documents } = await knowledgeBase.ingestPaths([path]);
      expect(documents[0]?.status).toBe("rejected");
      expect(await knowledgeBase.retrieve("Leerstand", { visibility: "public", limit: 1 })).toHaveLength(1);
    });

    it("ends after the file at hand when it is aborted, and goes on there the next time", async () => {
      for (const name of ["a", "b", "c"]) await put(`${name}.txt`, `Text der Datei ${name}.`);
      const controller = new AbortController();
      const first = await knowledgeBase.ingestPaths([folder], {
        signal: controller.signal,
        onProgress: () => controller.abort(),
      });
      expect(first.totals.added).toBe(1);
      const second = await knowledgeBase.ingestPaths([folder]);
      expect(second.totals).toMatchObject({ unchanged: 1, added: 2 });
    });
  });

  describe("retrieve", { timeout: 30_000 }, () => {
    it("gives passages and sentences that stand word for word in the stored text, at their lines", async () => {
      await put(
        "a.txt",
        "ÜBERSICHT\n\nDie Förderung beträgt z. B. 80 Prozent. Sie endet am 30.09.2025.\n\n- Erstens: Antrag\n- Zweitens: Förderung\n\nJahr\tSumme\n2020\t396,6 Mio.\n2021\t368 Mio.\n",
      );
      const { documents } = await knowledgeBase.ingestPaths([folder]);
      const stored = await knowledgeBase.readDocumentText(documents[0]?.id ?? "", "public");
      const lines = stored?.text.split("\n") ?? [];
      const [found] = await knowledgeBase.retrieve("Förderung 2020 Antrag", {
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
        await put("a.txt", "Ein Text über Leerstand.");
        await knowledgeBase.ingestPaths([folder]);
        expect(await knowledgeBase.retrieve(query, { visibility: "public", limit: 5 })).toEqual([]);
      },
    );
  });

  describe("deleteDocument", () => {
    it("takes a document out of list, text and search", async () => {
      const { documents } = await knowledgeBase.ingestPaths([await put("a.txt", "Ein Text über Leerstand.")]);
      const id = documents[0]?.id ?? "";
      expect(await knowledgeBase.deleteDocument(id)).toBe(true);
      expect(await knowledgeBase.deleteDocument(id)).toBe(false);
      expect(await knowledgeBase.listDocuments("members")).toEqual([]);
      expect(await knowledgeBase.readDocumentText(id, "members")).toBeUndefined();
      expect(await knowledgeBase.retrieve("Leerstand", { visibility: "members", limit: 5 })).toEqual([]);
    });
  });

  describe("visibility", () => {
    it("shows members' documents to members alone", async () => {
      const { documents } = await knowledgeBase.ingestPaths(
        [await put("a.txt", "Ein Text über Leerstand.")],
        {
          visibility: "members",
        },
      );
      const id = documents[0]?.id ?? "";
      for (const [visibility, count] of [
        ["public", 0],
        ["members", 1],
      ] as const) {
        expect(await knowledgeBase.retrieve("Leerstand", { visibility, limit: 5 })).toHaveLength(count);
        expect(await knowledgeBase.listDocuments(visibility)).toHaveLength(count);
        expect((await knowledgeBase.findDocument(id, visibility)) !== undefined).toBe(count === 1);
        expect((await knowledgeBase.readDocumentText(id, visibility)) !== undefined).toBe(count === 1);
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
      await knowledgeBase.upsertStatements([statement]);
      for (const query of ["Mitglieder Netzwerk", "Wie groß ist das Innenstadtnetzwerk?"]) {
        const [found] = await knowledgeBase.retrieve(query, {
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
        await knowledgeBase.retrieve("Mitglieder", { visibility: "public", limit: 3, kinds: ["document"] }),
      ).toEqual([]);
    });

    it("replaces an older revision, ignores one that is older still, and rewrites changed words", async () => {
      const textOf = async () =>
        (await knowledgeBase.retrieve("Mitglieder", { visibility: "public", limit: 5 })).map(
          ({ text }) => text,
        );
      await knowledgeBase.upsertStatements([{ ...statement, revision: 2, text: "Es hat 140 Mitglieder." }]);
      await knowledgeBase.upsertStatements([statement]);
      expect(await textOf()).toEqual(["Es hat 140 Mitglieder."]);
      await knowledgeBase.upsertStatements([{ ...statement, revision: 2, text: "Es hat 141 Mitglieder." }]);
      expect(await textOf()).toEqual(["Es hat 141 Mitglieder."]);
    });

    it("removes a statement from the index", async () => {
      await knowledgeBase.upsertStatements([statement]);
      await knowledgeBase.removeStatements([statement.factId]);
      expect(await knowledgeBase.retrieve("Mitglieder", { visibility: "members", limit: 5 })).toEqual([]);
    });
  });

  describe("ingestLibrary", { timeout: 30_000 }, () => {
    it("takes in the bundled guides once, under the names of their files", async () => {
      const first = await knowledgeBase.ingestLibrary();
      const second = await knowledgeBase.ingestLibrary();
      expect(first.totals.added).toBeGreaterThan(0);
      expect(second.totals).toMatchObject({ added: 0, unchanged: first.totals.added });
      const guide = await knowledgeBase.findDocument("was-stadtlotse-kann", "public");
      expect(guide?.sources.length).toBeGreaterThan(0);
    });
  });
});
