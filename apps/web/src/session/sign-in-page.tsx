import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { navigate } from "../routing/navigation.js";
import { describeFailure } from "../server/describe-failure.js";
import { Alert } from "../shell/alert.js";
import { Page } from "../shell/page.js";
import { texts } from "../texts.de.js";
import { ProviderButton } from "./provider-button.js";
import { returnFromProvider, StraySignIn } from "./provider-sign-in.js";
import { SignInForm } from "./sign-in-form.js";
import { useSession } from "./use-session.js";

/** Where somebody says for which municipality they ask, and stops doing so. */
export function SignInPage(): ComponentChildren {
  const { caller, signIn, signOut } = useSession();
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    returnFromProvider()
      .then(async (returned) => {
        if (returned === undefined) return;
        await signIn(returned.token);
        navigate(returned.path);
      })
      .catch((error: unknown) =>
        setFault(error instanceof StraySignIn ? texts.session.stray : describeFailure(error)),
      );
  }, []);
  return (
    <Page title={texts.session.title} lead={texts.session.lead} narrow>
      {fault !== undefined && (
        <Alert kind="danger" title={texts.session.failed} urgent>
          <p class="kern-body">{fault}</p>
        </Alert>
      )}
      {caller === undefined || caller.role === "anonymous" ? (
        <>
          <ProviderButton />
          <SignInForm onSignedIn={() => navigate("/")} />
        </>
      ) : (
        <div class="stack">
          <p class="statement kern-body">
            {texts.session.signedInAs(caller.municipality?.name, texts.session.roles[caller.role])}{" "}
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
