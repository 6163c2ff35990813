import { defineConfig } from "vitest/config";

const rooms = [
  "packages/domain",
  "packages/database",
  "packages/registry",
  "packages/knowledge-base",
  "packages/assistant",
  "packages/client",
  "apps/api",
  "apps/bot",
  "apps/web",
];

const acrossRooms = {
  root: "tests",
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 15_000 } },
};

/** What any library that speaks with Teams must do. */
const teamsTests = ["wire", "streaming", "faults", "handing-over", "playground"];

/** A project a room, so that `vitest --project domain` runs one room alone; `tests` holds what needs several. */
export default defineConfig({
  ssr: { resolve: { conditions: ["@stadtlotse/source", "module", "node"] } },
  test: {
    // the first test of a file may index all that is known, which takes seconds on a busy machine
    testTimeout: 30_000,
    projects: [
      ...rooms.map((room) => ({
        extends: true as const,
        test: {
          name: room.split("/")[1] ?? room,
          root: room,
          include: ["{src,drawing}/**/*.test.{ts,tsx}"],
        },
      })),
      {
        extends: true as const,
        test: {
          ...acrossRooms,
          name: "tests",
          include: ["**/*.test.ts"],
        },
      },
      {
        extends: true as const,
        test: {
          ...acrossRooms,
          name: "agents-hosting",
          include: teamsTests.map((name) => `bot/${name}.test.ts`),
          env: { TEAMS_LIBRARY: "agents-hosting" },
        },
      },
    ],
  },
});
