import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { findChromium } from "../../browser/find-chromium.js";

/** Microsoft's own Teams test client in a browser, talking to a bot on this machine. */
export interface Playground {
  /** Opens "Personal Chat", "Group Chat" or the channel "General". */
  open(chat: string): Promise<void>;
  /** Writes a message; with a mention the bot is named first. */
  say(text: string, options?: { mention?: boolean }): Promise<void>;
  /** Clicks the newest button with this name. */
  click(name: string): Promise<void>;
  /** Rates the newest answer. */
  rate(rating: "Like" | "Dislike", words: string): Promise<void>;
  /** Where the newest text is that contains these words. */
  find(words: string): Locator;
  page: Page;
  close(): Promise<void>;
}

const stepTimeoutMs = 20_000;

export async function startPlayground(botUrl: string): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), "stadtlotse-playground-"));
  const server = await startServer(botUrl, folder);
  let browser: BrowserContext | undefined;
  const close = async () => {
    await browser?.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    browser = await openBrowser(folder);
    const page = await browser.newPage();
    await page.goto(server.url);
    return { ...handsOn(page), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function handsOn(page: Page): Omit<Playground, "close"> {
  page.setDefaultTimeout(stepTimeoutMs);
  return {
    page,
    open: (chat) => page.getByRole("treeitem", { name: chat }).click(),
    async say(text, { mention = false } = {}) {
      // A channel has a box for each thread; the log panel beside the chat can be edited, but is no text box.
      await page.locator("[role=textbox][contenteditable=true]").last().click();
      if (mention) {
        await page.keyboard.type("@");
        await page.getByRole("menuitem").first().click();
        await page.keyboard.type(" ");
      }
      await page.keyboard.insertText(text);
      await page.getByRole("button", { name: "Send Message" }).last().click();
    },
    click: (name) => page.getByRole("button", { name, exact: true }).last().click(),
    async rate(rating, words) {
      await page.getByRole("button", { name: rating, exact: true }).last().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("textbox").fill(words);
      await dialog.getByRole("button", { name: "Submit" }).click();
      await dialog.getByRole("button", { name: "Close" }).last().click();
    },
    find: (words) => page.getByText(words).last(),
  };
}

async function openBrowser(folder: string): Promise<BrowserContext> {
  const browser = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: await findChromium(),
    locale: "de-DE",
    viewport: { width: 1400, height: 1000 },
    args: ["--no-sandbox", "--disable-gpu"],
  });
  // Fonts and animations would come from Microsoft; the test needs no network.
  await browser.route(/^https?:\/\/(?!localhost[:/]|127\.0\.0\.1[:/])/, (route) => route.abort());
  return browser;
}

async function startServer(botUrl: string, folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const manifest = createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/package.json");
  const preload = join(folder, "listen-on-loopback.cjs");
  await writeFile(preload, listenOnLoopback);
  const options = ["start", "-e", botUrl, "-c", "msteams", "-p", String(port), "--disable-telemetry"];
  const log: string[] = [];
  const child = spawn(process.execPath, ["-r", preload, join(dirname(manifest), "cli.js"), ...options], {
    cwd: folder,
    env: {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: "none",
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, "playground.log"),
      APPLICATION_INSIGHTS_NO_STATSBEAT: "1",
    },
  });
  const ready = new Promise<void>((resolve, reject) => {
    const onData = (data: Buffer) => {
      log.push(data.toString());
      if (log.join("").includes(`Listening on ${port}`)) resolve();
    };
    child.stdout.on("data", onData);
    child.stderr.on("data", onData);
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`the playground did not start: ${log.join("")}`)));
  });
  await ready;
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      child.kill("SIGKILL"); // it keeps nothing, and takes seconds to leave otherwise
      await exited;
    },
  };
}

/** The playground has no option for the address it listens on and would be open to the network. */
const listenOnLoopback = `
const { Server } = require("node:net");
const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...rest) {
  return typeof port === "number" ? listen.call(this, port, "127.0.0.1", ...rest) : listen.call(this, port, ...rest);
};
`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
