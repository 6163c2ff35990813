import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { ChatPage } from "./chat/chat-page.js";
import { HistoryPage } from "./chat/history-page.js";
import { endHistory } from "./chat/stored-history.js";
import { type ConversationControl, useConversation } from "./chat/use-conversation.js";
import { DocumentPage } from "./documents/document-page.js";
import { FactPage } from "./facts/fact-page.js";
import { useRoute } from "./routing/navigation.js";
import type { Route } from "./routing/route.js";
import { ExpiredNotice } from "./session/expired-notice.js";
import { SignInPage } from "./session/sign-in-page.js";
import { forgetAllTyped } from "./session/typed-texts.js";
import { SessionContext, useSessionKeeper } from "./session/use-session.js";
import { ErrorGuard } from "./shell/error-guard.js";
import { lazyPart } from "./shell/lazy-part.js";
import { PageFooter } from "./shell/page-footer.js";
import { PageHeader } from "./shell/page-header.js";
import { UnknownPage } from "./shell/unknown-page.js";
import { texts } from "./texts.de.js";

/** What the explorer shows, fetched when it is first opened. */
const ExplorerPage = lazyPart(() => import("./explorer/explorer-page.js").then((part) => part.ExplorerPage));
const DeskPage = lazyPart(() => import("./desk/desk-page.js").then((part) => part.DeskPage));
const SurveysPage = lazyPart(() => import("./surveys/surveys-page.js").then((part) => part.SurveysPage));
const ListingsPage = lazyPart(() => import("./listings/listings-page.js").then((part) => part.ListingsPage));
const MapPage = lazyPart(() => import("./map/map-page.js").then((part) => part.MapPage));

/** The whole page. The conversation lives here, so that it outlasts a look at a source. */
export function App(): ComponentChildren {
  const route = useRoute();
  const control = useConversation();
  const session = useSessionKeeper(() => {
    control.restart();
    endHistory(); // it may hold what only members may see
    forgetAllTyped();
  });
  useEffect(() => {
    if (route.name === "chat") document.title = `${texts.page.name} – ${texts.page.tagline}`;
  }, [route.name]);
  const canRestart = route.name === "chat" && control.conversation.exchanges.length > 0;
  return (
    <SessionContext.Provider value={session}>
      <a class="skip kern-link" href="#main">
        {texts.page.skip}
      </a>
      <PageHeader route={route.name} onRestart={canRestart ? control.restart : undefined} />
      {session.expired && <ExpiredNotice />}
      <main id="main" tabIndex={-1}>
        {/* who signs in or out sees other records: what was read for somebody else goes */}
        <ErrorGuard key={`${route.name} ${session.turn}`}>{showRoute(route, control)}</ErrorGuard>
      </main>
      <PageFooter />
    </SessionContext.Provider>
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
    case "history":
      return <HistoryPage onResume={control.resume} />;
    case "sign-in":
      return <SignInPage />;
    case "map":
      return <MapPage />;
    case "surveys":
      return <SurveysPage />;
    case "listings":
      return <ListingsPage />;
    case "survey":
      return <SurveysPage key={route.id} id={route.id} />;
    case "desk":
      return <DeskPage {...route} />;
    case "unknown":
      return <UnknownPage />;
    default:
      return <ExplorerPage route={route} />;
  }
}
