import { expect, it } from "vitest";
import type { IncomingActivity } from "../activity.js";
import { readQuestion } from "./read-question.js";

const activity: IncomingActivity = {
  type: "message",
  channelId: "msteams",
  serviceUrl: "http://localhost",
  from: { id: "29:person" },
  recipient: { id: "28:bot" },
  conversation: { id: "a:chat" },
};
const mention = (id: string, text: string) => ({ type: "mention", mentioned: { id }, text });

it.each([
  { name: "plain text", change: { text: "  Was ist ein ISEK? " }, expected: "Was ist ein ISEK?" },
  {
    name: "a mention of the bot",
    change: { text: "<at>Lotse</at> Hallo", entities: [mention("28:bot", "<at>Lotse</at>")] },
    expected: "Hallo",
  },
  {
    name: "the bot mentioned twice",
    change: { text: "<at>Lotse</at> und <at>Lotse</at>?", entities: [mention("28:bot", "<at>Lotse</at>")] },
    expected: "und  ?",
  },
  {
    name: "a mention of somebody else",
    change: { text: "<at>Unna</at> ist Mitglied?", entities: [mention("29:other", "<at>Unna</at>")] },
    expected: "Unna ist Mitglied?",
  },
  {
    name: "characters that Teams escapes",
    change: { text: "Stadt&nbsp;&amp; Land &lt; 50&#39;000" },
    expected: "Stadt & Land < 50'000",
  },
  {
    name: "a bare mention",
    change: { text: "<at>Lotse</at>", entities: [mention("28:bot", "<at>Lotse</at>")] },
    expected: "",
  },
  { name: "no text", change: { text: null }, expected: "" },
])("reads $name", ({ change, expected }) => {
  expect(readQuestion({ ...activity, ...change })).toBe(expected);
});
