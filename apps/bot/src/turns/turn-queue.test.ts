import { expect, it } from "vitest";
import { createTurnQueue } from "./turn-queue.js";

function opening() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

it("begins a turn of a conversation only when the one before is done", async () => {
  const queue = createTurnQueue();
  const { open, opened } = opening();
  const order: string[] = [];
  const first = queue.run("a", async () => {
    await opened;
    order.push("first");
  });
  const second = queue.run("a", async () => order.push("second"));
  await queue.run("b", async () => order.push("elsewhere"));
  open();
  await Promise.all([first, second]);
  expect(order).toEqual(["elsewhere", "first", "second"]);
});

it("goes on after a turn that failed, and tells its caller alone", async () => {
  const queue = createTurnQueue();
  const failed = queue.run("a", () => Promise.reject(new Error("broken")));
  const next = queue.run("a", async () => "answered");
  await expect(failed).rejects.toThrow("broken");
  await expect(next).resolves.toBe("answered");
});
