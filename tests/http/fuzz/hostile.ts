import fc from "fast-check";

/** What people and programs send who mean no good, or do not know better. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    "",
    "0",
    "-1",
    "1e308",
    "9".repeat(400),
    "NaN",
    "null",
    "' OR 1=1 --",
    '"; DROP TABLE facts; --',
    "1); DELETE FROM api_keys; --",
    "../../etc/passwd",
    "..%2f..%2fetc%2fpasswd",
    "file:///etc/passwd",
    "%",
    "%E0%A4%A",
    "\u0000",
    "\ud83d",
    "\u202e\ufeff",
    "{{7*7}}",
    "=1+1",
    "@SUM(A1)",
    "<script>alert(1)</script>",
    "ä".repeat(600),
    "NEAR(a b) AND *",
    '"',
    "__proto__",
    "constructor",
    "toString",
    "2026-02-30",
    "9999-12-31",
    "\r\nset-cookie: a=b",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);

const deepList = Array.from({ length: 500 }).reduce<unknown>((inner) => [inner], 0);
const deepObject = Array.from({ length: 500 }).reduce<unknown>((inner) => ({ a: inner }), 0);

/** A value of any kind, so that most are of the wrong one. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(
    null,
    true,
    -1,
    0.5,
    1e308,
    Number.MAX_SAFE_INTEGER,
    -Number.MAX_SAFE_INTEGER,
    [],
    {},
    deepList,
    deepObject,
  ),
  fc.jsonValue({ maxDepth: 3 }),
);
