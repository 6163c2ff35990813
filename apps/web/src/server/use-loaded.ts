import { useEffect, useState } from "preact/hooks";
import { describeFailure } from "./describe-failure.js";

export type Loaded<T> =
  | { state: "loading" }
  | { state: "loaded"; value: T }
  | { state: "failed"; message: string };

/** What `load` gives for an id, anew for each id. */
export function useLoaded<T>(load: (id: string) => Promise<T>, id: string): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  useEffect(() => {
    let current = true;
    const settle = (next: Loaded<T>) => {
      if (current) setLoaded(next);
    };
    settle({ state: "loading" });
    load(id).then(
      (value) => settle({ state: "loaded", value }),
      (error: unknown) => settle({ state: "failed", message: describeFailure(error) }),
    );
    return () => {
      current = false;
    };
  }, [load, id]);
  return loaded;
}
