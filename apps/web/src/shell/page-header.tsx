import type { ComponentChildren } from "preact";
import { Link } from "../routing/link.js";
import { texts } from "../texts.de.js";

/** Name of the site, and a new conversation where there is one to leave. */
export function PageHeader(props: { onRestart: (() => void) | undefined }): ComponentChildren {
  return (
    <header class="page-header">
      <div class="column">
        <Link to="/" class="wordmark">
          <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
            <rect width="32" height="32" rx="6" />
            <path d="M16 4l4 12h-8z" />
            <path class="faint" d="M16 28l-4-12h8z" />
          </svg>
          <span>
            <strong>{texts.page.name}</strong>
            <span class="tagline">{texts.page.tagline}</span>
          </span>
        </Link>
        {props.onRestart && (
          <button type="button" class="kern-btn kern-btn--tertiary" onClick={props.onRestart}>
            <span class="kern-icon kern-icon--add" aria-hidden="true" />
            <span class="kern-label">{texts.page.newConversation}</span>
          </button>
        )}
      </div>
    </header>
  );
}
