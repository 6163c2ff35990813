import { type Courier, CourierError } from "../channel.js";
import type { PersonMemory } from "../conversations/person-memory.js";
import type { OutgoingMessage } from "../messages/outgoing-message.js";

/**
 * Writes to somebody's 1:1 chat; `false` where there is none or where they want to be left alone. A chat that takes
 * nothing any more is forgotten.
 *
 * @throws CourierError
 */
export async function writeToPerson(
  key: string,
  message: OutgoingMessage,
  courier: Courier,
  people: PersonMemory,
): Promise<boolean> {
  const { chat, isQuiet } = await people.load(key);
  if (chat === undefined || isQuiet) return false;
  try {
    await courier.send(chat, message);
    return true;
  } catch (error) {
    if (error instanceof CourierError && error.code === "GONE")
      await people.update(key, ({ chat: _, ...person }) => person);
    throw error;
  }
}
