import "../explorer/explorer.css";
import "./desk.css";
import type { ComponentChildren } from "preact";
import { Link } from "../routing/link.js";
import type { Route } from "../routing/route.js";
import { ProviderButton } from "../session/provider-button.js";
import { SignInForm } from "../session/sign-in-form.js";
import { useSession } from "../session/use-session.js";
import { Page } from "../shell/page.js";
import { texts as pageTexts } from "../texts.de.js";
import { DocumentsDesk } from "./documents/documents-desk.js";
import { FactEditorPage } from "./facts/fact-editor-page.js";
import { FactsDesk } from "./facts/facts-desk.js";
import { MembersDesk } from "./members/members-desk.js";
import { ReportsDesk } from "./reports/reports-desk.js";
import { texts } from "./texts.de.js";
import { TodayDesk } from "./today/today-desk.js";

export type DeskRoute = Extract<Route, { name: `desk${string}` }>;

const tabs = [
  { name: "desk", to: "/schreibtisch" },
  { name: "desk-facts", to: "/schreibtisch/angaben" },
  { name: "desk-members", to: "/schreibtisch/mitglieder" },
  { name: "desk-documents", to: "/schreibtisch/dokumente" },
  { name: "desk-reports", to: "/schreibtisch/berichte" },
] as const;

/** Where the office keeps its knowledge; the server checks every step again. */
export function DeskPage(props: { route: DeskRoute }): ComponentChildren {
  const { route } = props;
  const { caller } = useSession();
  if (caller === undefined) return <p class="kern-body">{pageTexts.page.loading}</p>;
  if (caller.role !== "office" && caller.role !== "admin") {
    return (
      <Page title={texts.title} lead={texts.officeOnly} narrow>
        <ProviderButton />
        <SignInForm />
      </Page>
    );
  }
  const current = route.name === "desk-fact" ? "desk-facts" : route.name;
  return (
    <>
      <nav class="desk-navigation" aria-label={texts.navigation}>
        <ul>
          {tabs.map(({ name, to }) => (
            <li key={name}>
              <Link to={to} class="site-link" current={name === current}>
                {texts.pages[name]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <DeskPart key={`${route.name} ${"id" in route ? route.id : ""}`} route={route} />
    </>
  );
}

function DeskPart({ route }: { route: DeskRoute }): ComponentChildren {
  switch (route.name) {
    case "desk":
      return <TodayDesk />;
    case "desk-facts":
      return <FactsDesk />;
    case "desk-fact":
      return <FactEditorPage id={route.id} />;
    case "desk-members":
      return <MembersDesk />;
    case "desk-documents":
      return <DocumentsDesk />;
    case "desk-reports":
      return <ReportsDesk />;
  }
}
