import { createHash } from "node:crypto";
import type { ChannelState } from "@stadtlotse/registry";
import type { Storage, StoreItem, StoreItems } from "botbuilder";

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
    write: (items) => state.write(Object.entries(items).map(([key, item]) => toChange(key, asItem(item)))),
    delete: (keys) => state.delete(keys.map(hashed)),
  };
}

function toChange(key: string, { eTag, ...value }: StoreItem) {
  return { key: hashed(key), value, ...(typeof eTag === "string" ? { eTag } : {}) };
}

function hashed(key: string): string {
  return `teams-turn:${createHash("sha256").update(key).digest("hex")}`;
}

/** The libraries store objects only; anything else is none of theirs. */
function asItem(value: unknown): StoreItem {
  return typeof value === "object" && value !== null ? value : {};
}
