import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { describeFailure } from "../server/describe-failure.js";
import { readSignInOffer } from "../server/sign-in.js";
import { useLoaded } from "../server/use-loaded.js";
import { texts } from "../texts.de.js";
import { leaveForProvider } from "./provider-sign-in.js";

/**
 * Signs in with the organisation's own account, where the house offers that. Whoever has typed something on this page
 * does so in a new window, because this one would be left.
 */
export function ProviderButton({ stay = false }: { stay?: boolean }): ComponentChildren {
  const offer = useLoaded(readSignInOffer, "sign-in");
  const [fault, setFault] = useState<string>();
  const provider = offer.state === "loaded" ? offer.value.provider : undefined;
  // proofs are hashed by what browsers offer on safe connections alone
  if (provider === undefined || !isSecureContext) return null;
  if (stay) {
    return (
      <p class="kern-body">
        <a class="kern-link" href="/anmelden" target="_blank" rel="noreferrer">
          {texts.session.withProviderElsewhere}
        </a>
      </p>
    );
  }
  const leave = () => leaveForProvider(provider).catch((error: unknown) => setFault(describeFailure(error)));
  return (
    <div class="stack">
      <div>
        <button type="button" class="kern-btn kern-btn--primary" onClick={leave}>
          <span class="kern-label">{texts.session.withProvider}</span>
        </button>
      </div>
      <p class="kern-body" role="status">
        {fault}
      </p>
      <p class="kern-body">{texts.session.orKey}</p>
    </div>
  );
}
