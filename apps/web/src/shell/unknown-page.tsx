import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { Link } from "../routing/link.js";
import { texts } from "../texts.de.js";

/** For an address that means nothing here. */
export function UnknownPage(): ComponentChildren {
  useEffect(() => {
    document.title = `${texts.page.unknown.title} – ${texts.page.name}`;
  }, []);
  return (
    <article class="record">
      <h1 class="kern-heading-large">{texts.page.unknown.title}</h1>
      <p class="kern-body">{texts.page.unknown.detail}</p>
      <Link to="/" class="kern-link">
        {texts.page.backToChat}
      </Link>
    </article>
  );
}
