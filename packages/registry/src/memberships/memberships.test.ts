import type { Database } from "@stadtlotse/database";
import { documentedMemberships } from "@stadtlotse/domain/reference/memberships";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Memberships } from "../registry.js";
import { openTestDatabase } from "../testing/open-test-database.js";
import { createMemberships, seedMemberships } from "./memberships.js";

const header = "network,ags,status,valid_from,valid_to,source";
const unna = "netzwerk-innenstadt-nrw,05978036,member,2012,,Liste der Geschäftsstelle";

let database: Database;
let memberships: Memberships;
beforeEach(async () => {
  database = await openTestDatabase();
  memberships = createMemberships(database, () => new Date("2026-11-22T10:00:00Z"));
});
afterEach(() => database.close());

const importRows = (...rows: string[]) => memberships.importCsv([header, ...rows].join("\n"));

describe("the office's member list", () => {
  it("becomes intervals", async () => {
    await expect(importRows(unna)).resolves.toEqual({ imported: 1, unchanged: 0, faults: [] });
    await expect(memberships.of("05978036")).resolves.toEqual([
      {
        networkId: "netzwerk-innenstadt-nrw",
        memberId: "05978036",
        memberKind: "municipality",
        status: "member",
        validity: { from: "2012" },
        source: "Liste der Geschäftsstelle",
      },
    ]);
    await expect(memberships.of("05113000")).resolves.toEqual([]);
  });

  it.each([
    { name: "with semicolons", csv: `${header}\n${unna}`.replaceAll(",", ";") },
    { name: "with a byte order mark and Windows line ends", csv: `\ufeff${header}\r\n${unna}\r\n` },
    { name: "with spaces and empty lines", csv: `${header}\n\n ${unna.replaceAll(",", " , ")} \n\n` },
    {
      name: "with its columns in another order",
      csv: 'source,valid_to,valid_from,status,ags,network\n"Liste der Geschäftsstelle",,2012,member,05978036,netzwerk-innenstadt-nrw',
    },
    {
      name: "with the network's name, and capitals in the header",
      csv: `${header.toUpperCase()}\n${unna.replace("netzwerk-innenstadt-nrw", "Netzwerk Innenstadt NRW")}`,
    },
  ])("is read $name", async ({ csv }) => {
    await expect(memberships.importCsv(csv)).resolves.toEqual({ imported: 1, unchanged: 0, faults: [] });
    await expect(memberships.of("05978036")).resolves.toMatchObject([
      { networkId: "netzwerk-innenstadt-nrw", validity: { from: "2012" } },
    ]);
  });

  it("changes nothing the second time, and corrects what it says anew", async () => {
    await importRows(unna);
    await expect(importRows(unna)).resolves.toEqual({ imported: 0, unchanged: 1, faults: [] });
    const left = unna.replace("member,2012,", "former,2012,2023-12-31");
    await expect(importRows(left)).resolves.toEqual({ imported: 1, unchanged: 0, faults: [] });
    await expect(memberships.of("05978036")).resolves.toMatchObject([
      { status: "former", validity: { from: "2012", to: "2023-12-31" } },
    ]);
  });

  it("may be empty below its header", async () => {
    await expect(importRows()).resolves.toEqual({ imported: 0, unchanged: 0, faults: [] });
  });

  it.each([
    {
      row: unna.replace("netzwerk-innenstadt-nrw", "kegelverein"),
      reason: "Das Netzwerk „kegelverein“ ist nicht bekannt.",
    },
    { row: unna.replace("05978036", "5978036"), reason: expect.stringContaining("„5978036“ ist kein") },
    { row: unna.replace("05978036", "01001000"), reason: expect.stringContaining("Nordrhein-Westfalen") },
    {
      row: unna.replace("member", "mitglied"),
      reason: "Der Status „mitglied“ ist nicht bekannt; erlaubt sind member, former und applicant.",
    },
    {
      row: unna.replace("2012", "01.01.2012"),
      reason: expect.stringContaining("„01.01.2012“ in valid_from"),
    },
    {
      row: unna.replace("2012", "2012-02-30"),
      reason: expect.stringContaining("„2012-02-30“ in valid_from"),
    },
    { row: unna.replace("2012,", "2012,bald"), reason: expect.stringContaining("„bald“ in valid_to") },
    {
      row: unna.replace("2012,", "2012,2011"),
      reason: "Der Zeitraum endet (2011), bevor er beginnt (2012).",
    },
    {
      row: unna.replace("Liste der Geschäftsstelle", ""),
      reason: "Die Quelle fehlt (Spalte source).",
    },
  ])("names a wrong row with its line and reason, and takes none: $row", async ({ row, reason }) => {
    const right = unna.replace("05978036", "05113000");
    await expect(importRows(right, row)).resolves.toEqual({
      imported: 0,
      unchanged: 0,
      faults: [{ line: 3, reason }],
    });
    await expect(memberships.list()).resolves.toEqual([]);
  });

  it("names every fault, in the order of lines", async () => {
    const wrong = unna.replace("member", "gast").replace("2012", "einst");
    const { faults } = await importRows(wrong, unna, unna.replace("05978036", "0"));
    expect(faults.map(({ line }) => line)).toEqual([2, 2, 4]);
  });

  it.each([
    { csv: "", reason: expect.stringContaining("In der Kopfzeile fehlt: network, ags") },
    { csv: "network,ags,status\na,b,c", reason: "In der Kopfzeile fehlt: valid_from, valid_to, source." },
    {
      csv: `${header}\n${unna},noch etwas`,
      reason: expect.stringContaining("mehr oder weniger Spalten als die Kopfzeile"),
    },
  ])("says what is wrong with a file that is no such list: $csv", async ({ csv, reason }) => {
    const { imported, faults } = await memberships.importCsv(csv);
    expect(imported).toBe(0);
    expect(faults).toEqual([{ line: expect.any(Number), reason }]);
  });

  it("refuses a period that overlaps another of the same municipality in the same network", async () => {
    const { faults } = await importRows(unna, unna.replace("2012,", "2014,2015"));
    expect(faults).toEqual([{ line: 3, reason: "Der Zeitraum überschneidet sich mit dem in Zeile 2." }]);

    await importRows(unna);
    const later = await importRows(unna.replace("2012,", "2014,2015"));
    expect(later.faults).toEqual([{ line: 2, reason: expect.stringContaining("bereits gespeicherten") }]);
  });

  it.each([
    { name: "another network", row: unna.replace("innenstadt", "stadtentwicklung") },
    { name: "another municipality", row: unna.replace("05978036", "05113000") },
  ])("allows the same period in $name", async ({ row }) => {
    await expect(importRows(unna, row)).resolves.toMatchObject({ imported: 2, faults: [] });
  });

  it("allows a period that begins the day after the last one ended", async () => {
    const first = unna.replace("2012,", "2012,2014-06-30");
    await expect(importRows(first, unna.replace("2012", "2014-07"))).resolves.toMatchObject({ imported: 2 });
  });

  it("survives any text at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (text) => {
        const { imported } = await memberships.importCsv(`${header}\n${text}`);
        expect(imported).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe("an import", () => {
  it("can be looked at before: what is new and what it corrects, line by line", async () => {
    await importRows(unna);
    const csv = [header, unna.replace("2012,", "2012,2020"), unna.replace("05978036", "05113000")].join("\n");
    const { changes, unchanged, faults } = await memberships.previewCsv(csv);
    expect({ unchanged, faults }).toEqual({ unchanged: 0, faults: [] });
    expect(changes).toMatchObject([
      { line: 2, before: { validity: { from: "2012" } }, after: { validity: { from: "2012", to: "2020" } } },
      { line: 3, after: { memberId: "05113000" } },
    ]);
    expect(changes[1]).not.toHaveProperty("before");
    expect(await memberships.of("05113000")).toEqual([]);
  });

  it("can be taken back whole", async () => {
    await importRows(unna);
    const before = await memberships.list();
    const csv = [header, unna.replace("2012,", "2012,2020"), unna.replace("05978036", "05113000")].join("\n");
    const { changes } = await memberships.previewCsv(csv);
    await memberships.importCsv(csv);
    await memberships.revert(changes);
    expect(await memberships.list()).toEqual(before);
  });

  it("is not taken back where a record has been changed since", async () => {
    const csv = [header, unna].join("\n");
    const { changes } = await memberships.previewCsv(csv);
    await memberships.importCsv(csv);
    await importRows(unna.replace("2012,", "2012,2020"));
    await expect(memberships.revert(changes)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await memberships.of("05978036")).toMatchObject([{ validity: { to: "2020" } }]);
  });
});

describe("the documented memberships", () => {
  it("are there from the start, once", async () => {
    await seedMemberships(database);
    await seedMemberships(database);
    await expect(memberships.list()).resolves.toHaveLength(documentedMemberships.length);
  });

  it("never replace what the office says of the same beginning", async () => {
    await importRows("netzwerk-stadtentwicklung-nrw,05113000,former,2024-01-01,2025,Geschäftsstelle");
    await seedMemberships(database);
    await expect(memberships.of("05113000")).resolves.toMatchObject([{ status: "former" }]);
  });

  it("stand beside observations, which never become intervals", async () => {
    await seedMemberships(database);
    const observed = await memberships.observations();
    expect(observed.length).toBeGreaterThan(100);
    expect((await memberships.list()).length).toBeLessThan(10);
  });
});

describe("one period that the office enters", () => {
  const member = (validity: { from: string; to?: string }) => ({
    networkId: "ag-innenstadt" as const,
    memberId: "05978036",
    memberKind: "municipality" as const,
    status: "member" as const,
    validity,
    source: "Beitrittserklärung",
  });

  it("is kept, ended and leaves a trace of each step", async () => {
    await memberships.record(member({ from: "2024-01-01" }), "key:1");
    const ended = {
      ...member({ from: "2024-01-01", to: "2026-12-31" }),
      leaveReason: "own-decision" as const,
    };
    const unseen = memberships.record(ended, "key:1");
    await expect(unseen).rejects.toMatchObject({
      code: "CONFLICT",
      current: member({ from: "2024-01-01" }),
    });
    await memberships.record(ended, "key:1", member({ from: "2024-01-01" }));
    await memberships.record(ended, "key:1");
    expect(
      (await memberships.of("05978036")).filter(({ networkId }) => networkId === "ag-innenstadt"),
    ).toEqual([ended]);
    await expect(memberships.history("ag-innenstadt", "05978036")).resolves.toMatchObject([
      { action: "created", actor: "key:1" },
      { action: "changed", before: { validity: { from: "2024-01-01" } }, after: ended },
    ]);
  });

  it("is entered once by several who do it at the same moment, in whatever process", async () => {
    const others = createMemberships(database, () => new Date("2026-11-22T10:00:00Z"));
    const years = ["2024", "2024-01", "2024-01-01"].map((from) => member({ from }));
    const entered = await Promise.allSettled(
      years.flatMap((each) => [memberships.record(each, "key:1"), others.record(each, "key:2")]),
    );
    expect(entered.filter(({ status }) => status === "fulfilled")).toHaveLength(2); // the same, said twice
    expect(
      (await memberships.of("05978036")).filter(({ networkId }) => networkId === "ag-innenstadt"),
    ).toHaveLength(1);
    await expect(memberships.history("ag-innenstadt", "05978036")).resolves.toHaveLength(1);
  });

  it("is refused where it overlaps with another", async () => {
    await memberships.record(member({ from: "2024-01-01" }), "key:1");
    await expect(memberships.record(member({ from: "2025-01-01" }), "key:1")).rejects.toMatchObject({
      code: "INVALID_INPUT",
      reason: expect.stringContaining("überschneidet"),
    });
  });
});

describe("an import", () => {
  it("leaves a trace of every row, and so does taking it back", async () => {
    const csv = [header, "ag-innenstadt,05978036,member,2024-01-01,,Liste"].join("\n");
    const { changes } = await memberships.previewCsv(csv);
    await memberships.importCsv(csv, "key:1");
    await memberships.revert(changes, "key:2");
    await expect(memberships.history("ag-innenstadt", "05978036")).resolves.toMatchObject([
      { action: "created", actor: "key:1", after: { source: "Liste" } },
      { action: "erased", actor: "key:2", before: { source: "Liste" } },
    ]);
  });
});
