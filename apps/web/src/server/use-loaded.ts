import { useEffect, useState } from "preact/hooks";
import { describeFailure } from "./describe-failure.js";

export type Loaded<T> =
  | { state: "loading" }
  | { state: "loaded"; value: T; reload: () => void }
  | { state: "failed"; message: string; retry: () => void };

/** What `load` gives for an id, anew for each id. What has been read stays in view until it is read again. */
export function useLoaded<T>(load: (id: string) => Promise<T>, id: string): Loaded<T> {
  const [round, setRound] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<T> & { of?: string }>({ state: "loading" });
  const again = () => setRound((count) => count + 1);
  useEffect(() => {
    let current = true;
    const settle = (next: Loaded<T>) => {
      if (current) setLoaded({ ...next, of: id });
    };
    load(id).then(
      (value) => settle({ state: "loaded", value, reload: again }),
      (error: unknown) => settle({ state: "failed", message: describeFailure(error), retry: again }),
    );
    return () => {
      current = false;
    };
  }, [load, id, round]);
  return loaded.of === id ? loaded : { state: "loading" };
}
