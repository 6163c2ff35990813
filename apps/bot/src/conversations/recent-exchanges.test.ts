import { expect, it } from "vitest";
import { createRecentExchanges } from "./recent-exchanges.js";

const exchange = (number: number) => ({ question: `Frage ${number}`, answer: `Antwort ${number}` });
const talk = { owner: "teams:a", chatId: "a:chat" };

it("keeps the last three exchanges of a person in a chat", () => {
  const exchanges = createRecentExchanges();
  for (const number of [1, 2, 3, 4]) exchanges.add(talk, exchange(number));
  expect(exchanges.of(talk)).toEqual([exchange(2), exchange(3), exchange(4)]);
});

it("carries nothing into another chat or to another person", () => {
  const exchanges = createRecentExchanges();
  exchanges.add(talk, exchange(1));
  expect(exchanges.of({ ...talk, chatId: "19:group" })).toEqual([]);
  expect(exchanges.of({ ...talk, owner: "teams:b" })).toEqual([]);
});

it("forgets all of one person and nothing of another", () => {
  const exchanges = createRecentExchanges();
  const other = { ...talk, owner: "teams:b" };
  exchanges.add(talk, exchange(1));
  exchanges.add({ ...talk, chatId: "19:group" }, exchange(2));
  exchanges.add(other, exchange(3));
  exchanges.forget(talk.owner);
  expect(exchanges.of(talk)).toEqual([]);
  expect(exchanges.of({ ...talk, chatId: "19:group" })).toEqual([]);
  expect(exchanges.of(other)).toEqual([exchange(3)]);
});

it("forgets who has been silent for longest when there are too many", () => {
  const exchanges = createRecentExchanges();
  for (let number = 0; number <= 500; number++)
    exchanges.add({ ...talk, owner: `teams:${number}` }, exchange(number));
  expect(exchanges.of({ ...talk, owner: "teams:0" })).toEqual([]);
  expect(exchanges.of({ ...talk, owner: "teams:1" })).toHaveLength(1);
});
