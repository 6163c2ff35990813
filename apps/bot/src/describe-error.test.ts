import { expect, it } from "vitest";
import { describeError } from "./describe-error.js";

it("says kind, code and place of an error and of its cause, and nothing of their messages", () => {
  const cause = Object.assign(new TypeError("Wer fragt?"), { statusCode: 503 });
  const error = Object.assign(new Error("Geheime Frage", { cause }), { code: "LOCKED" });
  const described = describeError(error);
  expect(described).toMatchObject({
    name: "Error",
    code: "LOCKED",
    cause: { name: "TypeError", statusCode: 503 },
  });
  expect(described.frames[0]).toContain("describe-error.test.ts");
  expect(JSON.stringify(described)).not.toMatch(/Geheime|Wer fragt/);
});

it("leaves out messages of several lines and whatever is no error", () => {
  expect(JSON.stringify(describeError(new Error("erste\nzweite Zeile")))).not.toContain("Zeile");
  expect(describeError("Geheime Frage")).toEqual({ name: "string", frames: [] });
});
