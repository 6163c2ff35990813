import type { ComponentChildren } from "preact";
import type { Loaded } from "../server/use-loaded.js";
import { texts } from "../texts.de.js";
import { Alert } from "./alert.js";
import { ErrorGuard } from "./error-guard.js";

/** What is shown of something that is read from the server: that it is under way, that it failed, or itself. */
export function WhenLoaded<T>(props: {
  loaded: Loaded<T>;
  children: (value: T) => ComponentChildren;
}): ComponentChildren {
  const { loaded } = props;
  switch (loaded.state) {
    case "loading":
      return (
        <p class="kern-body" role="status">
          {texts.page.loading}
        </p>
      );
    case "failed":
      return (
        <Alert kind="danger" title={texts.failure.title} urgent>
          <p class="kern-body">{loaded.message}</p>
          <div>
            <button type="button" class="kern-btn kern-btn--secondary" onClick={loaded.retry}>
              <span class="kern-label">{texts.conversation.retry}</span>
            </button>
          </div>
        </Alert>
      );
    case "loaded":
      return <ErrorGuard>{props.children(loaded.value)}</ErrorGuard>;
  }
}
