import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  type Asker,
  AssistantError,
  openStadtlotse,
  type StadtlotseOptions,
  type Trace,
} from "@stadtlotse/assistant";
import type { Answer } from "@stadtlotse/domain";
import { exitCodes, readHouseOptions, runCommand, UsageError } from "./command.js";

const usage = 'Aufruf: npm run --silent ask -- "Frage" [--json] [--as AGS] [--trace]';

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean" }, as: { type: "string" }, trace: { type: "boolean" } },
  });
  const question = positionals.join(" ");
  if (question.trim() === "") throw new UsageError(usage);
  if (values.as !== undefined && !/^\d{8}$/.test(values.as)) {
    throw new UsageError(
      `--as braucht einen Amtlichen Gemeindeschlüssel mit acht Ziffern, nicht „${values.as}“.`,
    );
  }
  const asker: Asker =
    values.as === undefined ? { kind: "anonymous" } : { kind: "municipality", ags: values.as, role: "staff" };
  const options = readHouseOptions();
  const house = await openStadtlotse({ ...options, databaseUrl: databaseToRead(options) });
  try {
    const turn = { question, asker, owner: "terminal", remember: false };
    const { answer, trace } = await house.assistant.explain(turn);
    if (values.json) console.log(JSON.stringify(answer));
    else console.log(describeAnswer(answer));
    if (values.trace) console.error(describeTrace(trace));
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof AssistantError) throw new UsageError(error.message);
    throw error;
  } finally {
    await house.close();
  }
});

/** A question writes nothing: where no database exists yet, it is answered from one in memory. */
function databaseToRead({ databaseUrl }: StadtlotseOptions): string {
  const isMissingFile = databaseUrl.startsWith("file:") && !existsSync(databaseUrl.slice("file:".length));
  return isMissingFile ? ":memory:" : databaseUrl;
}

function describeAnswer({ text, citations, suggestions }: Answer): string {
  const sources = citations.map(({ number, title, source, locator, asOf, url }) => {
    const place = [
      locator.page === undefined ? undefined : `Seite ${locator.page}`,
      locator.line === undefined ? undefined : `Zeile ${locator.line}`,
      locator.heading,
      asOf === undefined ? undefined : `Stand ${asOf}`,
    ].filter((part) => part !== undefined);
    return `[${number}] ${title} (${source})${place.length > 0 ? `, ${place.join(", ")}` : ""}\n    ${url}`;
  });
  const blocks = [text, sources.join("\n")];
  if (suggestions.length > 0)
    blocks.push(`Weiter fragen:\n${suggestions.map((item) => `- ${item}`).join("\n")}`);
  return blocks.filter((block) => block !== "").join("\n\n");
}

function describeTrace({ understood, candidates, decision }: Trace): string {
  const lines = candidates.map(
    ({ origin, about, score, why }) => `  ${score.toFixed(3)}  ${origin.padEnd(12)} ${about}  (${why})`,
  );
  return [
    `Verstanden: ${JSON.stringify(understood)}`,
    "Kandidaten:",
    ...lines,
    `Entscheidung: ${decision}`,
  ].join("\n");
}
