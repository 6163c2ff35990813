import type { Exchange } from "./conversation.js";

const name = "stadtlotse.history";

/** As many conversations are kept; the oldest makes room. */
const mostConversations = 20;

/** A conversation as it is kept on the device. */
export interface KeptConversation {
  /** When its first question was asked, in milliseconds. */
  startedAt: number;
  exchanges: readonly Exchange[];
}

/** The conversations on this device, newest first; `undefined` where nothing may be kept. */
export function readHistory(): KeptConversation[] | undefined {
  const stored = localStorage.getItem(name);
  if (stored === null) return undefined;
  try {
    const kept: unknown = JSON.parse(stored);
    return Array.isArray(kept) ? kept.filter(isConversation) : [];
  } catch {
    return [];
  }
}

/** Begins to keep conversations. */
export function beginHistory(): void {
  if (readHistory() === undefined) write([]);
}

/** Forgets all conversations and keeps none from now on. */
export function endHistory(): void {
  localStorage.removeItem(name);
}

/** Keeps a conversation as it stands; does nothing where nothing may be kept. */
export function keepConversation(conversation: KeptConversation): void {
  const others = readHistory()?.filter(({ startedAt }) => startedAt !== conversation.startedAt);
  if (others !== undefined) write([conversation, ...others].slice(0, mostConversations));
}

export function forgetConversation(startedAt: number): void {
  const kept = readHistory();
  if (kept !== undefined) write(kept.filter((each) => each.startedAt !== startedAt));
}

function write(conversations: readonly KeptConversation[]): void {
  try {
    localStorage.setItem(name, JSON.stringify(conversations));
  } catch {
    // a full or forbidden storage must not break the conversation that is going on
  }
}

/** What an earlier release kept in another form is left out. */
function isConversation(value: unknown): value is KeptConversation {
  if (typeof value !== "object" || value === null) return false;
  const { startedAt, exchanges }: { startedAt?: unknown; exchanges?: unknown } = value;
  return typeof startedAt === "number" && Array.isArray(exchanges) && exchanges.every(isAnswered);
}

function isAnswered(exchange: unknown): boolean {
  if (typeof exchange !== "object" || exchange === null) return false;
  const { question, answer }: { question?: unknown; answer?: unknown } = exchange;
  return (
    typeof question === "string" && typeof answer === "object" && answer !== null && "citations" in answer
  );
}
