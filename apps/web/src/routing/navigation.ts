import { useLayoutEffect, useState } from "preact/hooks";
import { parseRoute, type Route } from "./route.js";

/** What a link hands to the page that it opens; it survives a reload and the browser's back button. */
export interface LinkState {
  /** The words to highlight. */
  quote?: string;
  /** What the page shows has just been saved. */
  saved?: true;
}

/** Goes to another page of ours. */
export function navigate(path: string, state: LinkState = {}): void {
  history.pushState(state, "", path);
  dispatchEvent(new PopStateEvent("popstate", { state }));
}

/** The page that the address bar means, followed as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(readRoute);
  useLayoutEffect(() => {
    const follow = () => setRoute(readRoute());
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  return route;
}

/** What the link that led here handed over. */
export function readLinkState(): LinkState {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null) return {};
  return {
    ...("quote" in state && typeof state.quote === "string" ? { quote: state.quote } : {}),
    ...("saved" in state && state.saved === true ? { saved: true } : {}),
  };
}

function readRoute(): Route {
  return parseRoute(location.pathname, location.hash);
}
