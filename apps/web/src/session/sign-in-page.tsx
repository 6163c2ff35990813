import type { ComponentChildren } from "preact";
import { navigate } from "../routing/navigation.js";
import { Page } from "../shell/page.js";
import { texts } from "../texts.de.js";
import { SignInForm } from "./sign-in-form.js";
import { useSession } from "./use-session.js";

/** Where somebody says for which municipality they ask, and stops doing so. */
export function SignInPage(): ComponentChildren {
  const { caller, signOut } = useSession();
  const municipality = caller?.municipality;
  return (
    <Page title={texts.session.title} lead={texts.session.lead} narrow>
      {caller === undefined || municipality === undefined ? (
        <SignInForm onSignedIn={() => navigate("/")} />
      ) : (
        <div class="stack">
          <p class="statement kern-body">
            {texts.session.signedInAs(municipality.name, texts.session.roles[caller.role])}{" "}
            {texts.session.tiers[caller.tier]}
          </p>
          <div>
            <button type="button" class="kern-btn kern-btn--secondary" onClick={signOut}>
              <span class="kern-label">{texts.session.signOut}</span>
            </button>
          </div>
        </div>
      )}
    </Page>
  );
}
