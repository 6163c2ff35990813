import type { ComponentChildren } from "preact";
import { texts } from "../texts.de.js";

/** What holds on every page. */
export function PageFooter(): ComponentChildren {
  return (
    <footer class="page-footer">
      <div class="column">
        <p class="kern-body kern-body--small">{texts.page.disclaimer}</p>
        <a class="kern-link kern-link--small kern-link--no-visited-state" href="/docs">
          {texts.page.interfaceLink}
        </a>
      </div>
    </footer>
  );
}
