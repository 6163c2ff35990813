import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { Link } from "../routing/link.js";
import type { Loaded } from "../server/use-loaded.js";
import { texts } from "../texts.de.js";
import { WhenLoaded } from "./when-loaded.js";

/** The page of one record: the way back, its title, and its content once it is there. */
export function RecordPage<T>(props: {
  loaded: Loaded<T>;
  /** Stands as the heading until the record says its own. */
  pendingTitle: string;
  title: (value: T) => string;
  show: (value: T) => ComponentChildren;
}): ComponentChildren {
  const { loaded } = props;
  const title = loaded.state === "loaded" ? props.title(loaded.value) : props.pendingTitle;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    document.title = `${title} – ${texts.page.name}`;
  }, [title]);
  return (
    <article class="record">
      <Link to="/" class="kern-link">
        <span class="kern-icon kern-icon--arrow-back" aria-hidden="true" />
        {texts.page.backToChat}
      </Link>
      <h1 class="kern-heading-large" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <WhenLoaded loaded={loaded}>{props.show}</WhenLoaded>
    </article>
  );
}
