import type { ComponentChildren } from "preact";
import { Link } from "../routing/link.js";
import type { Route } from "../routing/route.js";
import { useSession } from "../session/use-session.js";
import { texts } from "../texts.de.js";
import { SiteNavigation } from "./site-navigation.js";

/** Name of the site, its parts, who is signed in, and a new conversation where there is one to leave. */
export function PageHeader(props: {
  route: Route["name"];
  onRestart: (() => void) | undefined;
}): ComponentChildren {
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
        <div class="header-actions">
          {props.onRestart && (
            <button type="button" class="kern-btn kern-btn--tertiary" onClick={props.onRestart}>
              <span class="kern-icon kern-icon--add" aria-hidden="true" />
              <span class="kern-label">{texts.page.newConversation}</span>
            </button>
          )}
          <SignedIn isAtDesk={props.route === "desk"} />
        </div>
      </div>
      <SiteNavigation route={props.route} />
    </header>
  );
}

/** The desk is for the office alone; the server keeps everybody else out of what lies there. */
function SignedIn({ isAtDesk }: { isAtDesk: boolean }): ComponentChildren {
  const { caller, signOut } = useSession();
  if (caller === undefined || caller.role === "anonymous") {
    return (
      <Link to="/anmelden" class="kern-link kern-link--no-visited-state">
        {texts.session.signIn}
      </Link>
    );
  }
  return (
    <>
      {caller.role !== "staff" && (
        <Link to="/schreibtisch" class="site-link" current={isAtDesk}>
          {texts.navigation.desk}
        </Link>
      )}
      <span class="kern-body kern-body--small">
        {caller.municipality === undefined
          ? texts.session.asRole(texts.session.roles[caller.role])
          : texts.session.as(caller.municipality.name)}
      </span>
      <button type="button" class="kern-btn kern-btn--tertiary" onClick={signOut}>
        <span class="kern-icon kern-icon--logout" aria-hidden="true" />
        <span class="kern-label">{texts.session.signOut}</span>
      </button>
    </>
  );
}
