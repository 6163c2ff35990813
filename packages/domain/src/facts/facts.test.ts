import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareValues } from "./compare-values.js";
import { conflicts } from "./conflicts.js";
import { diffFacts } from "./diff-facts.js";
import { Fact, type FactValue } from "./fact.js";
import { factsAbout, factsOn, latest } from "./fact-timeline.js";
import { ageLimitInMonths, isStale } from "./is-stale.js";

type Planted = Partial<Omit<Fact, "value">> & { value: FactValue };

function plant({ asOf = { date: "2021-03", quality: "stated" }, ...fact }: Planted): Fact {
  const subject = fact.subject ?? "network";
  const predicate = fact.predicate ?? "member-count";
  return Fact.parse({
    id: `${subject}.${predicate}.${asOf.date}.${fact.sourceId ?? "brochure"}`,
    subject,
    predicate,
    statement: "Ein Satz.",
    status: "reported",
    certainty: "documented",
    sourceId: "brochure",
    ...fact,
    asOf,
  });
}

const number = (
  value: number,
  approximation: "exact" | "about" | "a-good" | "more-than" | "up-to" = "exact",
): FactValue => ({
  kind: "number",
  value,
  unit: "municipalities",
  approximation,
});
const range = (from: number, to: number): FactValue => ({
  kind: "range",
  from,
  to,
  unit: "municipalities",
  approximation: "exact",
});
const date = (value: string): FactValue => ({ kind: "date", value });
const text = (value: string): FactValue => ({ kind: "text", value });
const undated = { quality: "unknown" } as const;
const on = (day: string) => ({ date: day, quality: "stated" }) as const;

describe("comparing values", () => {
  it.each([
    { left: number(130), right: number(130), expected: "agree" },
    { left: number(87), right: number(130), expected: "differ" },
    { left: number(100, "more-than"), right: number(130), expected: "agree" },
    { left: number(100, "more-than"), right: number(87), expected: "differ" },
    { left: number(300, "more-than"), right: range(200, 400), expected: "overlap" },
    { left: range(20, 30), right: number(25), expected: "agree" },
    { left: number(12_000, "a-good"), right: number(12_300), expected: "agree" },
    { left: number(12_000, "a-good"), right: number(11_900), expected: "differ" },
    { left: number(532, "about"), right: number(540), expected: "agree" },
    { left: number(50, "up-to"), right: number(60), expected: "differ" },
    { left: date("2008"), right: date("2008-early"), expected: "agree" },
    { left: date("1994"), right: date("1999-early"), expected: "differ" },
    { left: text("Münster"), right: text("MUENSTER"), expected: "agree" },
    { left: text("Münster"), right: text("Bocholt"), expected: "differ" },
    {
      left: { kind: "list", values: ["Bocholt", "Gelsenkirchen"] },
      right: text("Bocholt"),
      expected: "agree",
    },
    {
      left: number(87),
      right: { kind: "number", value: 87, unit: "persons", approximation: "exact" },
      expected: "incomparable",
    },
  ] as { left: FactValue; right: FactValue; expected: string }[])(
    "$left.kind and $right.kind $expected",
    ({ left, right, expected }) => {
      expect(compareValues(left, right)).toBe(expected);
      expect(compareValues(right, left)).toBe(expected);
    },
  );
});

describe("conflicts", () => {
  const kinds = (...facts: Fact[]) =>
    conflicts(facts).map(({ kind, facts: disagreeing }) => [kind, disagreeing.length]);

  it("are temporal when two counts speak for different dates", () => {
    const facts = [
      plant({ value: number(87), asOf: undated, sourceId: "page" }),
      plant({ value: number(130) }),
    ];
    expect(kinds(...facts)).toEqual([["temporal", 2]]);
  });

  it("are definitional when two sources mean different things on the same date", () => {
    const facts = [plant({ value: number(33), sourceId: "page" }), plant({ value: number(34) })];
    expect(kinds(...facts)).toEqual([["definitional", 2]]);
  });

  it("are definitional when a lower bound and a range overlap", () => {
    const facts = [
      plant({ predicate: "attendance", value: number(300, "more-than"), asOf: undated, sourceId: "page" }),
      plant({ predicate: "attendance", value: range(200, 400) }),
    ];
    expect(kinds(...facts)).toEqual([["definitional", 2]]);
  });

  it("are definitional when preparation and founding are dated alike", () => {
    const facts = [
      plant({ predicate: "founded", value: date("2008-early"), sourceId: "page" }),
      plant({ predicate: "prepared", value: date("2008") }),
    ];
    expect(kinds(...facts)).toEqual([["definitional", 2]]);
  });

  it("are internal when one source says two things at once", () => {
    const access = { subject: "arbeitshilfen", predicate: "access" };
    const facts = [
      plant({ ...access, id: "a", value: text("Basisangebot") }),
      plant({ ...access, id: "b", value: text("Mehrwertangebot") }),
    ];
    expect(kinds(...facts)).toEqual([["internal", 2]]);
  });

  it("are arithmetic when an anniversary does not fit the founding", () => {
    const series = { subject: "series", asOf: on("2020-03-30") };
    const founded = plant({ ...series, predicate: "founded", value: date("1973") });
    const anniversary = (value: number) =>
      plant({
        ...series,
        predicate: "anniversary",
        value: { kind: "number", value, approximation: "exact" },
      });
    expect(kinds(founded, anniversary(50))).toEqual([["arithmetic", 2]]);
    expect(kinds(founded, anniversary(47))).toEqual([]);
  });

  it.each([
    {
      name: "a looser wording",
      facts: [plant({ value: number(100, "more-than"), asOf: on("2021-02") }), plant({ value: number(130) })],
    },
    {
      name: "the same number on two dates",
      facts: [plant({ value: number(130), asOf: on("2020") }), plant({ value: number(130) })],
    },
    {
      name: "office holders who follow each other",
      facts: [
        plant({
          predicate: "chair",
          value: text("Bocholt"),
          validity: { from: "2008", to: "2016-11" },
          asOf: undated,
        }),
        plant({ predicate: "chair", value: text("Münster"), validity: { from: "2020" } }),
      ],
    },
    {
      name: "figures of two years",
      facts: ["2020", "2024"].map((qualifier, index) =>
        plant({ id: qualifier, qualifier, value: number(index) }),
      ),
    },
    {
      name: "a proposal",
      facts: [
        plant({ value: number(5), status: "proposed" }),
        plant({ value: number(12), asOf: on("2020") }),
      ],
    },
    {
      name: "an unconfirmed fact",
      facts: [
        plant({ value: number(5), certainty: "unconfirmed" }),
        plant({ value: number(12), asOf: on("2020") }),
      ],
    },
    {
      name: "two purposes",
      facts: [
        plant({ predicate: "purpose", id: "a", value: text("x") }),
        plant({ predicate: "purpose", id: "b", value: text("y") }),
      ],
    },
    {
      name: "two beginnings years apart",
      facts: [
        plant({ predicate: "initiated", value: date("1994") }),
        plant({ predicate: "formally-joined", value: date("1999-early") }),
      ],
    },
  ])("do not arise from $name", ({ facts }) => {
    expect(kinds(...facts)).toEqual([]);
  });

  it("gather all facts that disagree in one conflict", () => {
    const facts = [78, 87, 130].map((value, index) =>
      plant({ value: number(value), asOf: on(`${2013 + index}`) }),
    );
    expect(kinds(...facts)).toEqual([["temporal", 3]]);
  });

  it("can be limited to one subject", () => {
    const facts = ["a", "b"].flatMap((subject) =>
      [1, 2].map((value) => plant({ subject, value: number(value), asOf: on(`201${value}`) })),
    );
    expect(conflicts(facts, { subject: "b" }).map(({ subject }) => subject)).toEqual(["b"]);
  });

  it("do not depend on the order of the facts", () => {
    const facts = [
      plant({ value: number(78), asOf: on("2013") }),
      plant({ value: number(130) }),
      plant({ value: number(131), sourceId: "page" }),
      plant({ predicate: "founded", value: date("2008-early") }),
      plant({ predicate: "prepared", value: date("2008") }),
      plant({ predicate: "initiated", value: date("2008-mid") }),
    ];
    const expected = conflicts(facts);
    expect(expected.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        expect(conflicts(shuffled)).toEqual(expected);
      }),
    );
  });
});

describe("facts in time", () => {
  const counts = [
    plant({ value: number(78), asOf: on("2013-04") }),
    plant({ value: number(130) }),
    plant({ value: number(87), asOf: undated, sourceId: "page" }),
    plant({ value: number(250), asOf: on("2022"), certainty: "unconfirmed" }),
  ];
  const key = { subject: "network", predicate: "member-count" };
  const values = (facts: readonly Fact[]) => facts.map(({ value }) => value.kind === "number" && value.value);

  it("are listed newest first, undated last, unconfirmed never", () => {
    expect(values(factsAbout(counts, key))).toEqual([130, 78, 87]);
  });

  it.each([
    { on: "2015-06-01", expected: [78] },
    { on: "2021-03-01", expected: [78, 130] },
    { on: "2010-01-01", expected: [] },
  ])("known on $on are $expected", ({ on: day, expected }) => {
    expect(values(factsOn(counts, day))).toEqual(expected);
  });

  it.each([
    { on: "2015-06-01", expected: 78 },
    { on: "2026-11-22", expected: 130 },
    { on: "2010-01-01", expected: 87 },
  ])("answer $expected for $on", ({ on: day, expected }) => {
    expect(latest(counts, key, day)?.value).toMatchObject({ value: expected });
  });

  it("leave out what had ended", () => {
    const chair = plant({
      predicate: "chair",
      value: text("Bocholt"),
      validity: { from: "2008", to: "2016-11" },
    });
    expect(factsOn([chair], "2016-11-30")).toEqual([]);
    expect(factsOn([{ ...chair, asOf: on("2010") }], "2016-11-30")).toHaveLength(1);
    expect(factsOn([{ ...chair, asOf: on("2010") }], "2016-12-01")).toEqual([]);
  });

  it("prefer what is in force to what is proposed, however new", () => {
    const fee = { predicate: "membership-fee" };
    const proposed = plant({ ...fee, value: number(5000), status: "proposed", asOf: on("2024-late") });
    const paid = plant({ ...fee, value: number(12_000), asOf: on("2023") });
    expect(latest([proposed, paid], { subject: "network", ...fee }, "2026-11-22")).toBe(paid);
    expect(latest([proposed], { subject: "network", ...fee }, "2026-11-22")).toBe(proposed);
  });

  it("prefer a document to hearsay of the same date", () => {
    const hearsay = plant({ value: number(1), certainty: "secondary", sourceId: "a" });
    const document = plant({ value: number(2), sourceId: "b" });
    expect(latest([hearsay, document], key, "2021-12-31")).toBe(document);
  });
});

describe("the age of facts", () => {
  it.each([
    { name: "a phone number of 2015", fact: { predicate: "phone", asOf: on("2015-06") }, stale: true },
    { name: "a phone number of last year", fact: { predicate: "phone", asOf: on("2025-06") }, stale: false },
    {
      name: "a phone number of 2015 verified this year",
      fact: { predicate: "phone", asOf: on("2015-06"), verifiedOn: "2026-01-10" },
      stale: false,
    },
    { name: "an undated chair", fact: { predicate: "chair", asOf: undated }, stale: true },
    { name: "an undated founding", fact: { predicate: "founded", asOf: undated }, stale: false },
    {
      name: "the total of a named year",
      fact: { predicate: "funding-total", qualifier: "2020", asOf: on("2020-03-30") },
      stale: false,
    },
    { name: "a count on the day of its limit", fact: { asOf: on("2024-11-22") }, stale: true },
    { name: "a count on the day before its limit", fact: { asOf: on("2024-11-23") }, stale: false },
  ])("$name is stale on 22 November 2026: $stale", ({ fact, stale }) => {
    expect(isStale(plant({ value: text("x"), ...fact }), "2026-11-22")).toBe(stale);
  });

  it("has a limit even for predicates without an entry", () => {
    expect(ageLimitInMonths({ predicate: "anything-else" })).toBe(60);
  });
});

describe("the difference of two releases", () => {
  const [one, two] = [plant({ id: "one", value: number(1) }), plant({ id: "two", value: number(2) })];

  it("names what came, went and changed", () => {
    const changed = { ...two, statement: "Ein anderer Satz." };
    const three = plant({ id: "three", value: number(3) });
    expect(diffFacts([one, two], [changed, three])).toEqual({
      added: [three],
      removed: [one],
      changed: [{ before: two, after: changed }],
    });
  });

  it("ignores the order of facts and of their fields", () => {
    const { value, ...rest } = one;
    expect(diffFacts([one, two], [two, { value, ...rest }])).toEqual({ added: [], removed: [], changed: [] });
  });
});
