// Starts a thread where the program runs from its TypeScript sources; built code starts the entry itself.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData.entry);
