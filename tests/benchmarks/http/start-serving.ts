import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Served, Usage } from "./served.js";

export interface Serving extends Served {
  /** What the serving process has used since this was last called. */
  usage(): Promise<Usage>;
  close(): Promise<void>;
}

/** A house in a process of its own, so that whoever asks costs it nothing. */
export async function startServing(): Promise<Serving> {
  const folder = await mkdtemp(join(tmpdir(), "stadtlotse-http-"));
  const file = fileURLToPath(new URL("serve.ts", import.meta.url));
  const child = fork(file, [`file:${join(folder, "http.db")}`], {
    execArgv: await readStartFlags(),
  });
  const ended = once(child, "exit");
  const answer = async <Message>(): Promise<Message> => {
    const failed = ended.then(() => Promise.reject(new Error("the serving process has ended")));
    const [message] = await Promise.race([once(child, "message"), failed]);
    return message as Message;
  };
  const served = await answer<Served>();
  return {
    ...served,
    usage() {
      const usage = answer<Usage>();
      child.send("usage");
      return usage;
    },
    async close() {
      child.disconnect();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What `npm start` gives to Node.js: what is set there for the memory of a server holds for this one too. */
async function readStartFlags(): Promise<string[]> {
  const file = new URL("../../../package.json", import.meta.url);
  const { scripts } = JSON.parse(await readFile(file, "utf8")) as { scripts: { start: string } };
  const words = scripts.start.split(" ");
  return words.slice(words.indexOf("node") + 1, words.indexOf("start.ts"));
}
