import type { ComponentChildren } from "preact";
import { Alert } from "../shell/alert.js";
import { texts } from "../texts.de.js";
import { ProviderButton } from "./provider-button.js";
import { SignInForm } from "./sign-in-form.js";

/** Says that the session is over and lets it go on, without taking away what is on the page. */
export function ExpiredNotice(): ComponentChildren {
  return (
    <div class="expired column">
      <Alert kind="warning" title={texts.session.expiredTitle} urgent>
        <p class="kern-body">{texts.session.expired}</p>
        <ProviderButton stay />
        <SignInForm />
      </Alert>
    </div>
  );
}
