import { describe, expect, it } from "vitest";
import { EventRecord } from "../events/event-record.js";
import { AllocationRecord, ProgrammeRecord } from "../funding/funding-records.js";
import {
  BodyRecord,
  FeeRuleRecord,
  NetworkOfficeRecord,
  RoleRecord,
} from "../governance/governance-records.js";
import { NewsRecord, PublicationRecord } from "../publications/publication-records.js";
import type { RecordStatement } from "./record-statement.js";
import { shorten } from "./shorten.js";
import { stateAllocation } from "./state-allocation.js";
import { stateEvent } from "./state-event.js";
import { stateBody, stateFeeRule, stateOffice, stateRole } from "./state-governance.js";
import { stateProgramme } from "./state-programme.js";
import { stateNews, statePublication } from "./state-publication.js";

const kept = {
  id: "a",
  version: 1,
  createdAt: "2026-11-22T10:00:00Z",
  updatedAt: "2026-11-22T10:00:00Z",
  editedByOffice: true,
  certainty: "documented",
  sourceId: "geschaeftsstelle",
};
const network = "netzwerk-stadtentwicklung-nrw";

const programme = ProgrammeRecord.parse({
  ...kept,
  name: "Blaue Plätze",
  level: "state",
  purpose: "Brunnen auf Plätzen",
  measures: ["public-space", "climate-adaptation"],
  funders: ["Land"],
  conditions: { applicants: ["municipality"] },
  share: { ...kept, text: "Das Land zahlt 80 Prozent." },
  validity: { from: "2026" },
  openEnded: true,
  phases: [
    { ...kept, id: "1", name: "Erster Aufruf", kind: "call", deadline: "2027-03-31" },
    { ...kept, id: "2", name: "Zweiter Aufruf", kind: "call", deadline: null },
  ],
  contact: "Bezirksregierung, Dezernat 35",
  sourceIds: ["geschaeftsstelle"],
});
const event = EventRecord.parse({
  ...kept,
  title: "Schulhöfe",
  kind: "workshop",
  date: "2027-02-03",
  place: "Hamm",
  format: "hybrid",
  theme: "Offene Schulhöfe",
  signUp: { closesOn: "2027-01-20" },
});

describe("what a record says as facts", () => {
  it.each<{ name: string; says: readonly RecordStatement[]; sentences: Record<string, string> }>([
    {
      name: "a programme",
      says: stateProgramme(programme),
      sentences: {
        purpose: "Das Programm „Blaue Plätze“ (Land): Brunnen auf Plätzen.",
        "eligible-measures":
          "Das Programm „Blaue Plätze“ fördert: öffentlicher Raum, Straßen und Plätze; Klimaschutz und Klimaanpassung.",
        funder: "Das Geld im Programm „Blaue Plätze“ kommt von: Land.",
        applicants: "Anträge im Programm „Blaue Plätze“ können stellen: Kommunen.",
        "funding-rate": "Fördersatz im Programm „Blaue Plätze“: Das Land zahlt 80 Prozent.",
        "contact-person": "Ansprechstelle für das Programm „Blaue Plätze“: Bezirksregierung, Dezernat 35.",
        period: "Laufzeit des Programms „Blaue Plätze“: seit 2026, ohne festgelegtes Ende.",
        deadline: "Antragsfrist im Programm „Blaue Plätze“ (Erster Aufruf): 31. März 2027.",
      },
    },
    {
      name: "an event",
      says: stateEvent(event),
      sentences: {
        date: "Werkstatt „Schulhöfe“: 3. Februar 2027, Hamm, hybrid. Anmeldung bis 20. Januar 2027.",
        place: "„Schulhöfe“ (3. Februar 2027) findet hier statt: Hamm.",
        content: "Darum geht es bei „Schulhöfe“ (3. Februar 2027): Offene Schulhöfe.",
      },
    },
    {
      name: "a publication",
      says: statePublication(
        PublicationRecord.parse({
          ...kept,
          kind: "arbeitshilfe",
          title: "Nachts in der Stadt",
          publisher: "Netzwerk",
          publishedOn: "2026-10",
          summary: "Kneipen und Clubs",
        }),
      ),
      sentences: {
        content:
          "„Nachts in der Stadt“ (Arbeitshilfe, Netzwerk, Oktober 2026). Darum geht es: Kneipen und Clubs.",
      },
    },
    {
      name: "a piece of news",
      says: stateNews(
        NewsRecord.parse({
          ...kept,
          date: "2026-11-20",
          title: "Neuer Vorstand",
          teaser: "Er wurde gewählt.",
        }),
      ),
      sentences: { content: "Nachricht vom 20. November 2026: Neuer Vorstand. Er wurde gewählt." },
    },
    {
      name: "a role",
      says: stateRole(
        RoleRecord.parse({
          ...kept,
          networkId: network,
          role: "chair",
          person: "Erika Muster",
          title: "Stadtbaurätin",
          ags: "05978036",
          validity: { from: "2026-11" },
        }),
      ),
      sentences: {
        chair:
          "Vorsitz (Netzwerk Stadtentwicklung NRW): Erika Muster (Stadtbaurätin), Unna, seit November 2026.",
      },
    },
    {
      name: "a body",
      says: stateBody(
        BodyRecord.parse({
          ...kept,
          networkId: network,
          kind: "board",
          name: "Vorstand",
          cadence: { text: "viermal im Jahr" },
          powers: ["Haushalt", "Arbeitsplan"],
        }),
      ),
      sentences: {
        bodies:
          "Gremium (Netzwerk Stadtentwicklung NRW): Vorstand. Es tagt viermal im Jahr. Es entscheidet über: Haushalt; Arbeitsplan.",
      },
    },
    {
      name: "an office",
      says: stateOffice(
        NetworkOfficeRecord.parse({
          ...kept,
          networkId: network,
          name: "Geschäftsstelle",
          phones: ["02303 1"],
        }),
      ),
      sentences: {
        office: "Geschäftsstelle; Telefon 02303 1.",
        phone: "Die Geschäftsstelle (Netzwerk Stadtentwicklung NRW) hat die Telefonnummer 02303 1.",
      },
    },
    {
      name: "what members pay",
      says: stateFeeRule(
        FeeRuleRecord.parse({
          ...kept,
          networkId: network,
          validity: { from: "2026", to: "2027" },
          steps: [
            { belowPopulation: 10_000, feePerYear: { eur: 1000 } },
            { fromPopulation: 10_000, belowPopulation: 25_000 },
            { fromPopulation: 25_000, feePerYear: { eur: 2500 } },
          ],
        }),
      ),
      sentences: {
        "membership-fee":
          "Mitgliedsbeitrag (Netzwerk Stadtentwicklung NRW), 2026 bis 2027: unter 10.000 Einwohner: 1.000 Euro im Jahr; ab 25.000 Einwohner: 2.500 Euro im Jahr.",
      },
    },
    {
      name: "what a programme granted",
      says: stateAllocation(
        AllocationRecord.parse({
          ...kept,
          programmeId: "staedtebaufoerderung-nrw",
          year: 2026,
          level: "state",
          totalEur: 391_200_000,
          includesOwnShare: false,
          approximation: "about",
          roundedToEur: 100_000,
          projects: 120,
        }),
      ),
      sentences: {
        "funding-total": "Städtebauförderung in NRW 2026: rund 391,2 Millionen Euro für 120 Projekte.",
      },
    },
  ])("of $name", ({ says, sentences }) => {
    expect(Object.fromEntries(says.map(({ predicate, statement }) => [predicate, statement]))).toEqual(
      sentences,
    );
  });

  it("hides a bound and a deadline that nobody confirmed", () => {
    const [phase] = programme.phases as [(typeof programme.phases)[number]];
    const unsure = {
      ...programme,
      validityCertainty: { from: "unconfirmed" as const },
      phases: [{ ...phase, certainty: "unconfirmed" as const }],
    };
    const predicates = stateProgramme(unsure).map(({ predicate }) => predicate);
    expect(predicates).not.toContain("period");
    expect(predicates).not.toContain("deadline");
  });

  it("is said of the series where an event is one of it", () => {
    expect(stateEvent({ ...event, seriesId: "tagung-innenstadt" })[0]).toMatchObject({
      subject: "tagung-innenstadt",
      predicate: "date",
      qualifier: "a",
    });
  });
});

describe("a text that is too long for a statement", () => {
  const sentence = "So geht es zu auf den Plätzen der Stadt. ";
  it("ends behind the last whole sentence", () => {
    const short = shorten(sentence.repeat(20));
    expect(short.length).toBeLessThanOrEqual(400);
    expect(short).toMatch(/Stadt\.$/);
    expect(shorten(sentence)).toBe(sentence);
  });

  it("ends between two words where it is one long sentence", () => {
    expect(shorten("lang ".repeat(200))).toMatch(/lang …$/);
  });
});
