// Starts the worker where the program runs from its TypeScript sources; built code starts parser-worker.js itself.
import { register } from "tsx/esm/api";

register();
await import("./parser-worker.ts");
