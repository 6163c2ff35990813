import { type ChannelState, RegistryError } from "@stadtlotse/registry";
import type * as z from "zod";

const maxAttempts = 5;

/** One kind of record in the state of the channel. A key must not tell who is meant. */
export interface StoredRecords<Record> {
  load(key: string): Promise<Record>;
  loadAll(keys: readonly string[]): Promise<Record[]>;
  /** Applies the change to what is stored; runs again when another write came first. */
  update(key: string, change: (record: Record) => Record): Promise<void>;
  delete(key: string): Promise<void>;
  keys(): Promise<string[]>;
}

/** Records under a prefix; one that was never written is what the schema makes of an empty object. */
export function storedRecords<Schema extends z.ZodType>(
  state: ChannelState,
  prefix: string,
  schema: Schema,
): StoredRecords<z.infer<Schema>> {
  const stored = (key: string) => `${prefix}:${key}`;
  const loadAll = async (keys: readonly string[]) => {
    const found = await state.read(keys.map(stored));
    return keys.map((key) => schema.parse(found.get(stored(key))?.value ?? {}));
  };
  return {
    loadAll,
    load: async (key) => schema.parse((await state.read([stored(key)])).get(stored(key))?.value ?? {}),
    async update(key, change) {
      for (let attempt = 1; ; attempt++) {
        const current = (await state.read([stored(key)])).get(stored(key));
        const value = change(schema.parse(current?.value ?? {}));
        const eTag = current === undefined ? {} : { eTag: current.eTag };
        try {
          return await state.write([{ key: stored(key), value, ...eTag }]);
        } catch (error) {
          if (!isConflict(error) || attempt === maxAttempts) throw error;
        }
      }
    },
    delete: (key) => state.delete([stored(key)]),
    keys: async () => (await state.keys(stored(""))).map((key) => key.slice(stored("").length)),
  };
}

/** Whether another write came first. */
export function isConflict(error: unknown): boolean {
  return error instanceof RegistryError && error.code === "CONFLICT";
}
