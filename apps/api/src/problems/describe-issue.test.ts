import { CalendarDate } from "@stadtlotse/domain";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { describeIssue } from "./describe-issue.js";

const schema = z.strictObject({
  question: z.string().min(1).max(5),
  rating: z.enum(["positive", "negative"]).optional(),
  limit: z.coerce.number().int().min(1).max(50).optional(),
  asOf: CalendarDate.optional(),
  pages: z.array(z.object({ number: z.int() })).optional(),
});

describe("describeIssue", () => {
  it.each([
    { name: "a missing field", input: {}, expected: ["question", "„question“ fehlt."] },
    {
      name: "a field of another type",
      input: { question: 5 },
      expected: ["question", "„question“ muss ein Text sein."],
    },
    {
      name: "an empty text",
      input: { question: "" },
      expected: ["question", "„question“ darf nicht leer sein."],
    },
    {
      name: "a text that is too long",
      input: { question: "abcdef" },
      expected: ["question", "„question“ darf höchstens 5 Zeichen haben."],
    },
    {
      name: "a number that is too small",
      input: { question: "a", limit: "0" },
      expected: ["limit", "„limit“ muss mindestens 1 sein."],
    },
    {
      name: "a number that is too large",
      input: { question: "a", limit: "51" },
      expected: ["limit", "„limit“ darf höchstens 50 sein."],
    },
    {
      name: "a text where a number belongs",
      input: { question: "a", limit: "viele" },
      expected: ["limit", "„limit“ muss eine Zahl sein."],
    },
    {
      name: "a value outside a list",
      input: { question: "a", rating: "gut" },
      expected: ["rating", "„rating“ muss einer dieser Werte sein: positive, negative."],
    },
    {
      name: "what is no date",
      input: { question: "a", asOf: "gestern" },
      expected: ["asOf", "„asOf“ muss ein Datum sein: JJJJ, JJJJ-MM oder JJJJ-MM-TT."],
    },
    {
      name: "a fraction where a whole number belongs",
      input: { question: "a", pages: [{ number: 1.5 }] },
      expected: ["pages.0.number", "„pages.0.number“ muss eine ganze Zahl sein."],
    },
    {
      name: "a field that does not exist",
      input: { question: "a", frage: "b" },
      expected: ["frage", "Das Feld „frage“ gibt es hier nicht."],
    },
    { name: "a request that is no object", input: 5, expected: ["", "Die Anfrage muss ein Objekt sein."] },
    { name: "no request at all", input: undefined, expected: ["", "Die Anfrage fehlt."] },
  ])("names $name", ({ input, expected: [field, message] }) => {
    const { error } = schema.safeParse(input);
    expect(error?.issues.flatMap((issue) => describeIssue(issue, input))).toEqual([{ field, message }]);
  });
});
