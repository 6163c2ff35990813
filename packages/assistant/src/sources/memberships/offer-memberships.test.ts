import { type Database, openDatabase } from "@stadtlotse/database";
import { openRegistry } from "@stadtlotse/registry";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnswerSource } from "../../candidate.js";
import { readForTest } from "../../testing/read-for-test.js";
import { createMembershipSource } from "./offer-memberships.js";

const hoexter = "05762020";
/** What a town and a network are offered with, whatever is asked of them. */
const ofPair = 0.62;
const noOtherWords = new Set<string>();

let database: Database;
let offer: AnswerSource;
beforeAll(async () => {
  database = await openDatabase({ url: ":memory:" });
  const registry = await openRegistry(database);
  await registry.memberships.importCsv(
    `network,ags,status,valid_from,valid_to,source
netzwerk-innenstadt-nrw,05978036,member,2015,,Liste
netzwerk-innenstadt-nrw,${hoexter},former,2012,2019,Liste`,
  );
  offer = createMembershipSource(registry);
});
afterAll(() => database.close());

async function tell(question: string, ags?: string): Promise<string> {
  const [candidate] = await offer(readForTest(question, noOtherWords, ags));
  return candidate === undefined || candidate.score <= ofPair
    ? ""
    : candidate.draft.statements.map(({ text }) => text).join("\n");
}

describe("questions on memberships", () => {
  it.each([
    {
      asks: "the present",
      question: "Ist Unna eigentlich im Netzwerk Innenstadt NRW?",
      says: ["Ja, Unna ist Mitglied", "seit 2015"],
    },
    {
      asks: "what was only observed",
      question: "Seit wann ist Bocholt beim Netzwerk Innenstadt NRW?",
      says: ["belegt", "April 2013", "Seit wann oder bis wann"],
    },
    {
      asks: "two at once",
      question: "Sind Unna und Bönen beide im Netzwerk Innenstadt NRW?",
      says: ["Ja, Unna ist Mitglied", "Ob Bönen", "nicht belegt"],
    },
    {
      asks: "a list",
      question: "Steht Telgte auf der Mitgliederliste vom Netzwerk Innenstadt NRW?",
      says: ["Telgte", "2013"],
    },
    {
      asks: "every network",
      question: "In welchen Netzwerken ist Castrop-Rauxel überhaupt?",
      says: ["Netzwerk Innenstadt NRW", "Soziale Stadt"],
    },
    {
      asks: "an area",
      question: "Wer aus dem Kreis Borken ist alles beim Netzwerk Innenstadt NRW dabei?",
      says: ["Kreis Borken", "Ahaus", "Bocholt", "April 2013"],
    },
    {
      asks: "an area on a day",
      question:
        "nenn mal zwei orte aus dem kreis höxter die im januar 24 beim start vom netzwerk stadtentwicklung mit dabei waren",
      says: ["Brakel", "Nieheim"],
    },
    {
      asks: "an area without members",
      question: "Welche Kommunen aus dem Kreis Olpe sind im Städtenetz Soziale Stadt?",
      says: ["keine als Mitglied", "34"],
    },
    {
      asks: "who is missing on a list of all members",
      question: "War Coesfeld 2013 im Netzwerk Innenstadt?",
      says: ["Nein", "April 2013", "75 Kommunen", "Coesfeld"],
    },
    {
      asks: "who is missing on an old list, today",
      question: "Ist Coesfeld heute Mitglied im Netzwerk Innenstadt NRW?",
      says: ["nicht belegt", "letzten vollständigen Liste", "April 2013"],
    },
    {
      asks: "a district",
      question: "Mit welchem Ortsteil ist Meschede bei den Historischen Ortskernen vertreten?",
      says: ["Meschede", "Eversberg", "2021"],
    },
    {
      asks: "a town by its district",
      question: "Ist Kaiserswerth bei den Historischen Ortskernen dabei?",
      says: ["Düsseldorf", "Standort: Düsseldorf-Kaiserwerth"],
    },
    {
      asks: "one entry or two",
      question: "Ist Hattingen einmal oder zweimal bei den Historischen Ortskernen verzeichnet?",
      says: ["zwei Standorten", "Hattingen-Blankenstein"],
    },
    {
      asks: "what a story is told around",
      question:
        "Ich mach eine Chronik fürs Stadtarchiv: stand Werne 2013 im Netzwerk Innenstadt auf der Liste?",
      says: ["Werne", "April 2013"],
    },
    {
      asks: "who only plans to join",
      question: "Ist Meerbusch Mitglied im Netzwerk Innenstadt?",
      says: ["geplanter Beitritt", "Beschlussvorlage"],
    },
    {
      asks: "a list by its year alone",
      question: "Steht Telgte auf der Liste von 2013?",
      says: ["Telgte ist als Mitglied belegt", "April 2013"],
    },
    {
      asks: "a working community by the network that it came from",
      question: "Wer aus dem Kreis Euskirchen ist in der AG Historische Stadt- und Ortskerne vertreten?",
      says: ["Bad Münstereifel", "Blankenheim", "Dahlem", "Schleiden"],
    },
    {
      asks: "a map",
      question: "Steht Lippstadt auf der Karte der Historischen Stadtkerne?",
      says: ["Lippstadt ist als Mitglied belegt"],
    },
    {
      asks: "two sites",
      question: "Ist Hattingen zweimal bei den Historischen Ortskernen verzeichnet?",
      says: ["Hattingen, Hattingen-Blankenstein"],
    },
    {
      asks: "a project that it is part of",
      question: "Macht Siegen beim Smart-City-Projekt mit?",
      says: ["Ja, Siegen nimmt teil", "Beckum", "Winterberg"],
    },
    {
      asks: "a project that it is no part of",
      question: "Ist Bielefeld eine der Kommunen im Sonderprojekt Smart City?",
      says: ["Nein, Bielefeld nimmt nicht teil", "Beckum", "Winterberg"],
    },
    {
      asks: "a part by itself",
      question: "Können wir auch allein dem Forum Baulandmanagement beitreten?",
      says: ["Nein", "seit 2024 nicht mehr möglich", "Netzwerk Stadtentwicklung NRW"],
    },
  ])("are answered: $asks", async ({ question, says }) => {
    const text = await tell(question);
    for (const part of says) expect(text).toContain(part);
  });

  it("tell a former member when it was one", async () => {
    expect(await tell("Von wann bis wann waren wir im Netzwerk Innenstadt?", hoexter)).toMatch(
      /nicht mehr Mitglied.*von 2012 bis 2019/,
    );
  });

  it.each([
    "Seit wann ist Münster beim Netzwerk Innenstadt am Ruder?",
    "Welche Leistungen bekommt Unna im Netzwerk Innenstadt NRW?",
    "Wie viele Städte gibt es im Kreis Unna?",
    "Was macht Unna mit dem Geld von 2025?",
    "Haltern am See ist 2021 beigetreten, was war da als Jahresbeitrag angesetzt?",
  ])("are not made of questions on other matters: %s", async (question) => {
    expect(await tell(question)).toBe("");
  });

  it.each([
    {
      question: "Wen wollte Heinsberg ins Netzwerk Innenstadt entsenden?",
      says: "ihr Technischer Beigeordneter",
    },
    {
      question: "Hattingen taucht bei den historischen Kernen zweimal auf. Tippfehler oder Absicht?",
      says: "Hattingen-Blankenstein",
    },
  ])("offer the record for what else is asked, less surely: $question", async ({ question, says }) => {
    const [candidate] = await offer(readForTest(question, noOtherWords));
    expect(candidate?.draft.statements[0]?.text).toContain(says);
    expect(candidate?.score).toBeLessThan(0.7);
    const outsider = await offer(readForTest(question.replace(/Heinsberg|Hattingen/, "Bönen"), noOtherWords));
    expect(outsider).toEqual([]);
  });

  it.each([
    "Wie kann unsere Stadt beitreten?",
    "Wie wird man Mitglied im Netzwerk Innenstadt?",
    "Was müssen wir tun, um beizutreten?",
  ])("tell which network is joined today, and who may: %s", async (question) => {
    const told = await tell(question);
    expect(told).toContain("Kommunen werden Mitglied im Netzwerk Stadtentwicklung NRW");
    expect(told).toContain("für alle Kommunen in Nordrhein-Westfalen offen");
  });

  it.each(["Was bringt es uns, beizutreten?", "Wie kann man bei Dritten Orten mitmachen?"])(
    "are not the way in where something else is asked: %s",
    async (question) => {
      expect(await tell(question)).toBe("");
    },
  );

  it("are not made of what is told of the asker's own membership on the way", async () => {
    expect(
      await tell("Was bleibt uns im Netzwerk Innenstadt noch, seit wir ausgetreten sind?", hoexter),
    ).toBe("");
  });
});
