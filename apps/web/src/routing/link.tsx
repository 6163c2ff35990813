import type { ComponentChildren, TargetedMouseEvent } from "preact";
import { type LinkState, navigate } from "./navigation.js";

/** A link to a page of ours. It stays a real link: a new tab, a bookmark and a copied address work. */
export function Link(props: {
  to: string;
  class: string;
  id?: string;
  state?: LinkState;
  /** The link leads to where one is. */
  current?: boolean;
  onFollow?: () => void;
  children: ComponentChildren;
}): ComponentChildren {
  const follow = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    props.onFollow?.();
    navigate(props.to, props.state);
  };
  return (
    <a
      href={props.to}
      class={props.class}
      id={props.id}
      aria-current={props.current ? "page" : undefined}
      onClick={follow}
    >
      {props.children}
    </a>
  );
}
