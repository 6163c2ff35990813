import "./explorer.css";
import type { ComponentChildren } from "preact";
import type { Route } from "../routing/route.js";
import { FinderPage } from "./funding/finder-page.js";
import { FundingPage } from "./funding/funding-page.js";
import { ProgrammePage } from "./funding/programme-page.js";
import { DistrictsPage } from "./library/districts-page.js";
import { EventsPage } from "./library/events-page.js";
import { GlossaryPage } from "./library/glossary-page.js";
import { PublicationsPage } from "./library/publications-page.js";
import { NetworksPage } from "./networks/networks-page.js";
import { ExamplePage } from "./practice/example-page.js";
import { PracticePage } from "./practice/practice-page.js";
import { ServicesPage } from "./services/services-page.js";

export type ExplorerRoute = Exclude<
  Route,
  {
    name:
      | "chat"
      | "document"
      | "fact"
      | "sign-in"
      | "map"
      | "history"
      | "unknown"
      | "surveys"
      | "listings"
      | "survey"
      | "desk";
  }
>;

/** The pages on which people look around instead of asking. */
export function ExplorerPage(props: { route: ExplorerRoute }): ComponentChildren {
  const { route } = props;
  switch (route.name) {
    case "services":
      return <ServicesPage />;
    case "networks":
      return <NetworksPage />;
    case "funding":
      return <FundingPage />;
    case "programme":
      return <ProgrammePage key={route.id} id={route.id} />;
    case "finder":
      return <FinderPage />;
    case "practice":
      return <PracticePage />;
    case "example":
      return <ExamplePage key={route.id} id={route.id} />;
    case "events":
      return <EventsPage />;
    case "publications":
      return <PublicationsPage />;
    case "districts":
      return <DistrictsPage />;
    case "glossary":
      return <GlossaryPage />;
  }
}
