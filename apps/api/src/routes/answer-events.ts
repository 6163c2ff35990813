import type { Answer } from "@stadtlotse/domain";

/** An answer as server-sent events: its text in lines, the marks within them, and at last the whole answer. */
export function toAnswerEvents(answer: Answer): string {
  const pieces = answer.text.match(/[^\n]*\n+|[^\n]+$/g) ?? [];
  return [...pieces.map((text) => toEvent("text", { text })), toEvent("answer", answer)].join("");
}

/** JSON has no raw line break, so one `data` line always suffices. */
function toEvent(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
