import { LibsqlError } from "@libsql/client";
import { describe, expect, it } from "vitest";
import { explainFault } from "./explain-fault.js";

describe("explainFault", () => {
  it.each([
    { sqlite: "SQLITE_BUSY", code: "LOCKED" },
    { sqlite: "SQLITE_BUSY_SNAPSHOT", code: "LOCKED" },
    { sqlite: "SQLITE_FULL", code: "FULL" },
    { sqlite: "SQLITE_READONLY_DIRECTORY", code: "READ_ONLY" },
  ])("turns $sqlite into $code and names the database", ({ sqlite, code }) => {
    const fault = new LibsqlError("message", sqlite);
    for (const error of [fault, new Error("Failed query", { cause: fault })]) {
      expect(explainFault(error, "file:kb.db")).toMatchObject({
        name: "DatabaseError",
        code,
        message: expect.stringContaining("file:kb.db"),
      });
    }
  });

  it("leaves other errors as they are", () => {
    const errors = [new LibsqlError("message", "SQLITE_CONSTRAINT_NOTNULL"), new Error("message"), "message"];
    for (const error of errors) expect(explainFault(error, "file:kb.db")).toBe(error);
  });
});
