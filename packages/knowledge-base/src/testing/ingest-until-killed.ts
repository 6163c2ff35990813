import { openDatabase } from "@stadtlotse/database";
import { openKnowledgeBase } from "../open-knowledge-base.js";

// A process for tests of interruption: takes in a folder, and names each new file once it is safe.
const [url = "", folder = ""] = process.argv.slice(2);
const knowledgeBase = await openKnowledgeBase(await openDatabase({ url }));
await knowledgeBase.ingestPaths([folder], {
  onProgress: ({ document }) => document.status === "added" && console.log(document.path),
});
