import { expect, it } from "vitest";
import { readTime } from "../../understand/read-time.js";
import { readAskedDay } from "./read-asked-day.js";

const today = "2026-11-22";

it.each([
  { query: "Bekommen wir Förderberatung?", day: today },
  { query: "Bekamen wir 2022 Förderberatung?", day: "2022-07-01" },
  { query: "Bekamen wir voriges Jahr Förderberatung?", day: "2025-07-01" },
  { query: "Bekamen wir im März 2021 Förderberatung?", day: "2021-03-15" },
  { query: "Was galt am 1.1.2024 für Förderberatung?", day: "2024-01-01" },
  { query: "Bekommen wir 2026 Förderberatung?", day: today },
  { query: "Bekommen wir 2030 Förderberatung?", day: today },
  { query: "Bekommen wir seit 2022 Förderberatung?", day: today },
  { query: "Wir sind 2019 beigetreten. Bekommen wir Förderberatung?", day: today },
])("„$query“ asks for $day", ({ query, day }) => {
  const time = readTime(query.toLowerCase().replaceAll("ä", "a"), today);
  expect(readAskedDay({ time, query }, today)).toBe(day);
});
