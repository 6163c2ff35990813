import type { Answer } from "@stadtlotse/client";
import { describe, expect, it } from "vitest";
import {
  type Conversation,
  type ConversationEvent,
  conversationIdOf,
  emptyConversation,
  openExchange,
  transcriptUpTo,
  updateConversation,
} from "./conversation.js";

describe("transcriptUpTo", () => {
  it("tells what was said in the conversation of an exchange, up to it", () => {
    const exchanges = [
      { key: 1, question: "Frage 1", answer: answerIn("old") },
      { key: 2, question: "Frage 2", answer: answerIn("new") },
      { key: 3, question: "Frage 3", answer: answerIn("new") },
      { key: 4, question: "Frage 4", answer: answerIn("new") },
      { key: 5, question: "Frage 5" },
    ] as const;
    expect(transcriptUpTo(exchanges, exchanges[2])).toEqual([
      { question: "Frage 2", answer: "Die Geschäftsstelle." },
      { question: "Frage 3", answer: "Die Geschäftsstelle." },
    ]);
  });

  it("leaves out the oldest of more than eight", () => {
    const exchanges = Array.from({ length: 10 }, (_, key) => ({
      key,
      question: `Frage ${key}`,
      answer: answerIn("c"),
    }));
    const questions = transcriptUpTo(exchanges, { key: 9, question: "Frage 9", answer: answerIn("c") });
    expect(questions.map(({ question }) => question)).toEqual(exchanges.slice(2).map((one) => one.question));
  });
});

describe("updateConversation", () => {
  it("empties the field for a typed question and keeps it open until its answer is there", () => {
    const asked = after(
      { type: "typed", draft: " Wer leitet? " },
      { type: "asked", key: 1, question: "Wer leitet?" },
    );
    expect(asked.draft).toBe("");
    expect(openExchange(asked)?.question).toBe("Wer leitet?");

    const answered = updateConversation(asked, answerTo(1));
    expect(openExchange(answered)).toBeUndefined();
    expect(conversationIdOf(answered)).toBe("c1");
  });

  it("leaves what is being typed alone when a suggestion is chosen", () => {
    const asked = after(
      { type: "typed", draft: "Und was" },
      { type: "asked", key: 1, question: "Wer leitet?" },
    );
    expect(asked.draft).toBe("Und was");
  });

  it("gives a question without an answer back to the field", () => {
    const failed = after({ type: "asked", key: 1, question: "Wer leitet?" }, failureOf(1));
    expect(failed).toEqual({
      exchanges: [],
      draft: "Wer leitet?",
      failure: { question: "Wer leitet?", message: "Server weg." },
    });
  });

  it("does not overwrite the next question with the failed one", () => {
    const failed = after(
      { type: "asked", key: 1, question: "Wer leitet?" },
      { type: "typed", draft: "Und wo?" },
      failureOf(1),
    );
    expect(failed.draft).toBe("Und wo?");
    expect(failed.failure?.question).toBe("Wer leitet?");
  });

  it("forgets the failure with the next question", () => {
    const failed = after({ type: "asked", key: 1, question: "Wer leitet?" }, failureOf(1));
    expect(updateConversation(failed, { type: "asked", key: 2, question: "Wo?" }).failure).toBeUndefined();
  });

  it.each([answerTo(1), failureOf(1)])("drops a late $type of a conversation that was left", (late) => {
    const restarted = after({ type: "asked", key: 1, question: "Alt?" }, { type: "restarted" });
    expect(updateConversation(restarted, late)).toEqual(emptyConversation);

    const other = updateConversation(restarted, { type: "asked", key: 2, question: "Neu?" });
    expect(updateConversation(other, late)).toEqual(other);
  });
});

function after(...events: ConversationEvent[]): Conversation {
  return events.reduce(updateConversation, emptyConversation);
}

function failureOf(key: number): ConversationEvent {
  return { type: "failed", key, message: "Server weg." };
}

function answerTo(key: number): ConversationEvent {
  return { type: "answered", key, answer: answerIn("c1"), startedAnew: false };
}

function answerIn(conversationId: string): Answer {
  return {
    id: "a1",
    conversationId,
    outcome: "answered",
    text: "Die Geschäftsstelle.",
    citations: [],
    calculations: [],
    conflicts: [],
    suggestions: [],
    handover: null,
    tier: "basic",
    origin: "facts",
    elapsedMs: 1,
  };
}
