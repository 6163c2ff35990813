import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { ChatPage } from "./chat/chat-page.js";
import { type ConversationControl, useConversation } from "./chat/use-conversation.js";
import { DocumentPage } from "./documents/document-page.js";
import { FactPage } from "./facts/fact-page.js";
import { useRoute } from "./routing/navigation.js";
import type { Route } from "./routing/route.js";
import { ErrorGuard } from "./shell/error-guard.js";
import { PageFooter } from "./shell/page-footer.js";
import { PageHeader } from "./shell/page-header.js";
import { UnknownPage } from "./shell/unknown-page.js";
import { texts } from "./texts.de.js";

/** The whole page. The conversation lives here, so that it outlasts a look at a source. */
export function App(): ComponentChildren {
  const route = useRoute();
  const control = useConversation();
  useEffect(() => {
    if (route.name === "chat") document.title = `${texts.page.name} – ${texts.page.tagline}`;
  }, [route.name]);
  const canRestart = route.name === "chat" && control.conversation.exchanges.length > 0;
  return (
    <>
      <a class="skip kern-link" href="#main">
        {texts.page.skip}
      </a>
      <PageHeader onRestart={canRestart ? control.restart : undefined} />
      <main id="main" tabIndex={-1}>
        <ErrorGuard key={route.name}>{showRoute(route, control)}</ErrorGuard>
      </main>
      <PageFooter />
    </>
  );
}

function showRoute(route: Route, control: ConversationControl): ComponentChildren {
  switch (route.name) {
    case "chat":
      return <ChatPage {...control} />;
    case "document":
      return <DocumentPage {...route} />;
    case "fact":
      return <FactPage id={route.id} />;
    case "unknown":
      return <UnknownPage />;
  }
}
