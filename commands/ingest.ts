import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openStadtlotse } from "@stadtlotse/assistant";
import { Visibility } from "@stadtlotse/domain";
import type { IngestedDocument, IngestProgress } from "@stadtlotse/knowledge-base";
import { exitCodes, readHouseOptions, runCommand, UsageError, workingFolder } from "./command.js";

const usage = "Aufruf: npm run --silent ingest -- PFAD... [--visibility public|members] [--json]";

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { visibility: { type: "string" }, json: { type: "boolean" } },
  });
  if (positionals.length === 0) throw new UsageError(usage);
  const visibility = Visibility.optional().safeParse(values.visibility);
  if (!visibility.success) {
    throw new UsageError(`--visibility kennt public und members, nicht „${values.visibility}“.\n${usage}`);
  }
  const interrupt = new AbortController();
  process.once("SIGINT", () => interrupt.abort());
  const house = await openStadtlotse(readHouseOptions());
  try {
    const report = await house.knowledgeBase.ingestPaths(
      positionals.map((path) => resolve(workingFolder(), path)),
      {
        ...(visibility.data === undefined ? {} : { visibility: visibility.data }),
        onProgress: (progress) => console.error(describeProgress(progress)),
        signal: interrupt.signal,
        together: house.registry.audit.recorder("document", "operator"),
      },
    );
    if (interrupt.signal.aborted) {
      console.error(
        "Unterbrochen. Was genannt ist, ist aufgenommen; ein neuer Aufruf nimmt die übrigen Dateien auf.",
      );
    }
    const { added, updated, unchanged, rejected, passages } = report.totals;
    if (values.json) console.log(JSON.stringify(report));
    else {
      console.log(
        `${added} neu, ${updated} erneuert, ${unchanged} unverändert, ${rejected} abgelehnt; ${passages} Textstellen.`,
      );
    }
    return rejected > 0 ? exitCodes.someRejected : exitCodes.ok;
  } finally {
    await house.close();
  }
});

function describeProgress({ done, total, remainingMs, document }: IngestProgress): string {
  const rest =
    done === total || remainingMs === undefined ? "" : `, noch etwa ${describeDuration(remainingMs)}`;
  return `${done}/${total}${rest}: ${describeDocument(document)}`;
}

function describeDocument({
  path,
  status,
  pages,
  passages,
  unreadablePages,
  reason,
}: IngestedDocument): string {
  const words = { added: "neu", updated: "erneuert", unchanged: "unverändert", rejected: "abgelehnt" };
  if (status === "rejected") return `${words[status]}: ${path}: ${reason ?? ""}`;
  const lines = (unreadablePages ?? []).map(({ page, reason: why }) => `\n    Seite ${page}: ${why}`);
  const amount = [
    ...(pages === 0 ? [] : [pages === 1 ? "1 Seite" : `${pages} Seiten`]), // a format without pages has none
    passages === 1 ? "1 Textstelle" : `${passages} Textstellen`,
  ];
  return `${words[status]}: ${path} (${amount.join(", ")})${lines.join("")}`;
}

function describeDuration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  return seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
