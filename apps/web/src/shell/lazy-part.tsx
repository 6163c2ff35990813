import type { ComponentChildren, ComponentType } from "preact";
import { useLoaded } from "../server/use-loaded.js";
import { WhenLoaded } from "./when-loaded.js";

/**
 * A part of the page whose code is fetched when it is first shown, so that nobody waits for what they do not open.
 *
 * @example
 * const MapPage = lazyPart(() => import("./map/map-page.js").then((part) => part.MapPage));
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ComponentChildren {
  let fetched: Promise<{ Part: ComponentType<Props> }> | undefined;
  const fetchOnce = () => {
    // a fetch that failed is tried again by the next look
    fetched ??= load().then(
      (Part) => ({ Part }),
      (error: unknown) => {
        fetched = undefined;
        throw error;
      },
    );
    return fetched;
  };
  return function LazyPart(props: Props) {
    const loaded = useLoaded(fetchOnce, "part");
    return <WhenLoaded loaded={loaded}>{({ Part }) => <Part {...props} />}</WhenLoaded>;
  };
}
