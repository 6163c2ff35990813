import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeEachPlace } from "../testing/each-place.js";
import { makePdf } from "../testing/make-pdf.js";

describeEachPlace("ingestPaths", (place) => {
  it("takes a folder in, and what was taken in is found with its place", async () => {
    await place.put(
      "magazin.txt",
      "VERÖFFENTLICHUNGEN\n\n- Arbeitshilfen\n- Magazin Innenstadt zweimal jährlich\n",
    );
    const report = await place.knowledgeBase.ingestPaths([place.folder]);
    expect(report.totals).toEqual({
      added: 1,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      passages: 1,
      pages: 0,
    });
    const [best] = await place.knowledgeBase.retrieve("Wie oft erscheint das Magazin?", {
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
    await place.put(
      "bericht.pdf",
      makePdf([
        [{ text: "Auf der ersten Seite steht wenig zum Thema.", y: 700 }],
        [{ text: "Der Förderantrag ist bis zum 30. September 2025 zu stellen.", y: 700 }],
      ]),
    );
    const report = await place.knowledgeBase.ingestPaths([place.folder]);
    const [best] = await place.knowledgeBase.retrieve("Bis wann muss der Förderantrag gestellt werden?", {
      visibility: "public",
      limit: 1,
    });
    const stored = await place.knowledgeBase.readDocumentText(report.documents[0]?.id ?? "", "public");
    const sentence = best?.sentences[0];
    expect(sentence?.locator.page).toBe(2);
    expect(stored?.text.slice(sentence?.start, sentence?.end)).toBe(sentence?.text);
    expect(stored?.pages).toHaveLength(2);
  });

  it("does nothing for an unchanged file and replaces a changed one", async () => {
    const path = await place.put("a.txt", "Die Quote beträgt 70 Prozent.");
    const first = await place.knowledgeBase.ingestPaths([path]);
    const second = await place.knowledgeBase.ingestPaths([path]);
    await place.put("a.txt", "Die Quote beträgt 80 Prozent.");
    const third = await place.knowledgeBase.ingestPaths([path]);
    expect([first, second, third].map(({ documents }) => documents[0]?.status)).toEqual([
      "added",
      "unchanged",
      "updated",
    ]);
    expect(third.documents[0]?.id).toBe(first.documents[0]?.id);
    const found = await place.knowledgeBase.retrieve("Quote", { visibility: "public", limit: 5 });
    expect(found.map(({ text }) => text)).toEqual(["Die Quote beträgt 80 Prozent."]);
  });

  it("recognises the same content under another path", async () => {
    const first = await place.knowledgeBase.ingestPaths([
      await place.put("a.txt", "Ein Text über Leerstand."),
    ]);
    const second = await place.knowledgeBase.ingestPaths([
      await place.put("b.txt", "Ein Text über Leerstand."),
    ]);
    expect(second.documents[0]).toMatchObject({ id: first.documents[0]?.id, status: "unchanged" });
    expect(await place.knowledgeBase.listDocuments("members")).toHaveLength(1);
  });

  it("recognises the same content twice in one run", async () => {
    for (const name of ["a", "b"]) await place.put(`${name}.txt`, "Ein Text über Leerstand.");
    const { documents } = await place.knowledgeBase.ingestPaths([place.folder]);
    expect(documents.map(({ status }) => status)).toEqual(["added", "unchanged"]);
    expect(documents[1]?.id).toBe(documents[0]?.id);
  });

  it("believes a sidecar file before the option, and describes the document with it", async () => {
    await place.put("a.txt", "Ein Text über Leerstand.");
    await place.put(
      "a.txt.meta.json",
      JSON.stringify({ title: "Leerstand", asOf: "2021-03", visibility: "members", topics: ["leerstand"] }),
    );
    await place.knowledgeBase.ingestPaths([place.folder], { visibility: "public" });
    expect(await place.knowledgeBase.listDocuments("members")).toMatchObject([
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
    await place.put("satz.md", "# Satz\n\n## Eigenanteil\n\nEin Fünftel trägt die Gemeinde selbst.\n");
    const asks = (question: string) => ({ questions: { eigenanteil: [question] } });
    await place.put("satz.md.meta.json", JSON.stringify(asks("Wie viel müssen wir zuschießen?")));
    await place.put("hund.md", "# Hund\n\nDie Steuer für Hunde ist im Mai fällig.\n");
    await place.knowledgeBase.ingestPaths([place.folder]);
    const ask = () => place.knowledgeBase.retrieve("zuschießen", { visibility: "public", limit: 1 });
    const [found] = await ask();
    expect(found?.sentences).toMatchObject([
      { text: "Ein Fünftel trägt die Gemeinde selbst.", locator: { heading: "Eigenanteil" } },
    ]);
    await place.knowledgeBase.rebuildIndex();
    expect(await ask()).toEqual([found]);
    await place.put("satz.md.meta.json", JSON.stringify({ questions: { Anteil: ["Wie viel?"] } }));
    const { documents } = await place.knowledgeBase.ingestPaths([join(place.folder, "satz.md")]);
    expect(documents[0]).toMatchObject({
      status: "rejected",
      reason: expect.stringContaining("questions: Anteil"),
    });
  });

  it("never makes members' content public unless it is said", async () => {
    const path = await place.put("a.txt", "Nur für Mitglieder.");
    await place.knowledgeBase.ingestPaths([path], { visibility: "members" });
    await place.put("a.txt", "Nur für Mitglieder, neue Fassung.");
    await place.knowledgeBase.ingestPaths([path]);
    expect(await place.knowledgeBase.listDocuments("public")).toEqual([]);
    await place.knowledgeBase.ingestPaths([path], { visibility: "public" });
    expect(await place.knowledgeBase.listDocuments("public")).toHaveLength(1);
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
    await place.put(file, content);
    await place.put("z.txt", "Ein guter Text.");
    const { documents, totals } = await place.knowledgeBase.ingestPaths([place.folder]);
    expect(totals).toMatchObject({ added: 1, rejected: 1 });
    expect(documents[0]?.reason).toContain(reason);
  });

  it("names a path that leads nowhere and a folder without files", async () => {
    await mkdir(join(place.folder, "leer"));
    const { documents } = await place.knowledgeBase.ingestPaths([
      join(place.folder, "nix"),
      join(place.folder, "leer"),
    ]);
    expect(documents.map(({ reason }) => reason)).toEqual([
      "Unter diesem Pfad gibt es keine Datei und keinen Ordner.",
      "Der Ordner enthält keine lesbaren Dateien.",
    ]);
  });

  it("keeps what is stored when a newer form of the file cannot be read", async () => {
    const path = await place.put("a.txt", "Ein Text über Leerstand.");
    await place.knowledgeBase.ingestPaths([path]);
    await place.put("a.txt", "");
    const { documents } = await place.knowledgeBase.ingestPaths([path]);
    expect(documents[0]?.status).toBe("rejected");
    expect(await place.knowledgeBase.retrieve("Leerstand", { visibility: "public", limit: 1 })).toHaveLength(
      1,
    );
  });

  it("ends after the file at hand when it is aborted, and goes on there the next time", async () => {
    for (const name of ["a", "b", "c"]) await place.put(`${name}.txt`, `Text der Datei ${name}.`);
    const controller = new AbortController();
    const first = await place.knowledgeBase.ingestPaths([place.folder], {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(first.totals.added).toBe(1);
    const second = await place.knowledgeBase.ingestPaths([place.folder]);
    expect(second.totals).toMatchObject({ unchanged: 1, added: 2 });
  });
});
