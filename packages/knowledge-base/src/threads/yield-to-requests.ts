import { getPriority, setPriority } from "node:os";

/** Lets the thread that serves requests go first where there are fewer processors than work. */
export function yieldToRequests(): void {
  if (process.platform !== "linux") return; // elsewhere the priority is that of the whole process
  setPriority(Math.min(getPriority() + lower, lowest));
}

const lower = 5;
const lowest = 19;
