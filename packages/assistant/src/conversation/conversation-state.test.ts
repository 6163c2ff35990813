import { expect, it } from "vitest";
import { ConversationState } from "./conversation-state.js";

it("reads what was remembered before unanswered questions were", () => {
  expect(ConversationState.parse({ topics: [] })).toEqual({ topics: [], unanswered: [] });
});
