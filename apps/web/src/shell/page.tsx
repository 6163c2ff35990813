import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { texts } from "../texts.de.js";

/** A page of the site: its heading takes the focus, so that a screen reader begins there. */
export function Page(props: {
  title: string;
  lead?: ComponentChildren;
  /** As wide as a text is read well; otherwise as wide as a table needs. */
  narrow?: boolean;
  children: ComponentChildren;
}): ComponentChildren {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  useLayoutEffect(() => {
    document.title = `${props.title} – ${texts.page.name}`;
  }, [props.title]);
  return (
    <article class={`page ${props.narrow ? "page-narrow" : ""}`}>
      <h1 class="kern-heading-large" ref={heading} tabIndex={-1}>
        {props.title}
      </h1>
      {props.lead !== undefined && <p class="kern-body kern-body--large lead">{props.lead}</p>}
      {props.children}
    </article>
  );
}
