import { createHash } from "node:crypto";
import type { ChannelState } from "@stadtlotse/registry";
import type { Storage, StoreItem, StoreItems } from "botbuilder";
import { isConflict } from "../conversations/stored-record.js";

/**
 * The turn state of the Teams libraries in the registry. Their keys name people, so only a hash is stored;
 * of two writers that read the same state, the second is refused.
 */
export function createTurnStorage(state: ChannelState): Storage {
  return {
    async read(keys) {
      const stored = await state.read(keys.map(hashed));
      const items: StoreItems = {};
      for (const key of keys) {
        const found = stored.get(hashed(key));
        if (found !== undefined) items[key] = { ...asItem(found.value), eTag: found.eTag };
      }
      return items;
    },
    async write(items) {
      const stored = await state.read(Object.keys(items).map(hashed));
      const changes = Object.entries(items).map(([key, item]) => {
        const { eTag, ...value } = asItem(item);
        if (typeof eTag !== "string" || eTag === "*") return { key: hashed(key), value };
        // The libraries give what must be written only once an eTag of its own.
        return { key: hashed(key), value, eTag: stored.has(hashed(key)) ? eTag : null };
      });
      try {
        await state.write(changes);
      } catch (cause) {
        if (!isConflict(cause)) throw cause;
        throw new Error("eTag conflict", { cause }); // they tell it by these words
      }
    },
    delete: (keys) => state.delete(keys.map(hashed)),
  };
}

function hashed(key: string): string {
  return `teams-turn:${createHash("sha256").update(key).digest("hex")}`;
}

/** The libraries store objects only; anything else is none of theirs. */
function asItem(value: unknown): StoreItem {
  return typeof value === "object" && value !== null ? value : {};
}
