import type { Rooms } from "../rooms.js";
import type { Api } from "../routes/route-context.js";
import { describeHouse } from "./describe-house.js";
import { describeProcess } from "./describe-process.js";
import type { Metrics } from "./metrics.js";

/** `/metrics` in the Prometheus text format. */
export function addMetricsRoute(api: Api, rooms: Rooms, metrics: Metrics): void {
  const ofProcess = describeProcess();
  api.get("/metrics", async (c) => {
    // a database that does not answer must not hide what the process knows of itself
    const ofHouse = await describeHouse(rooms).catch(() => []);
    const lines = [...metrics.render(), ...ofHouse, ...ofProcess(), ""];
    return c.text(lines.join("\n"), 200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" });
  });
}
