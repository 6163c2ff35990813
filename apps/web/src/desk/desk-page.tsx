import "../explorer/explorer.css";
import "./desk.css";
import type { ComponentChildren } from "preact";
import { Link } from "../routing/link.js";
import type { Route } from "../routing/route.js";
import { ProviderButton } from "../session/provider-button.js";
import { SignInForm } from "../session/sign-in-form.js";
import { useSession } from "../session/use-session.js";
import { Page } from "../shell/page.js";
import { UnknownPage } from "../shell/unknown-page.js";
import { texts as pageTexts } from "../texts.de.js";
import { type DeskPart, type DeskTab, deskTabs } from "./desk-tabs.js";
import { texts } from "./texts.de.js";

/** Where the office keeps its knowledge; the server checks every step again. */
export function DeskPage(props: Omit<Extract<Route, { name: "desk" }>, "name">): ComponentChildren {
  const { part: address, id } = props;
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
  const tab = deskTabs.find(({ parts }) => parts.some((each) => each.address === address));
  const part = tab?.parts.find((each) => each.address === address);
  if (tab === undefined || part === undefined) return <UnknownPage />;
  return (
    <>
      <nav class="desk-navigation" aria-label={texts.navigation}>
        <Links
          of={deskTabs.map(({ title, parts }) => ({ title, part: parts[0], current: title === tab.title }))}
        />
      </nav>
      {tab.parts.length > 1 && <Parts tab={tab} current={part} />}
      <div key={`${part.address} ${id}`}>{part.show(id)}</div>
    </>
  );
}

/** The parts under a tab that has several. */
function Parts({ tab, current }: { tab: DeskTab; current: DeskPart }): ComponentChildren {
  return (
    <nav class="desk-navigation desk-parts" aria-label={texts.within(tab.title)}>
      <Links of={tab.parts.map((part) => ({ title: part.title, part, current: part === current }))} />
    </nav>
  );
}

function Links(props: {
  of: readonly { title: string; part: DeskPart; current: boolean }[];
}): ComponentChildren {
  return (
    <ul>
      {props.of.map(({ title, part, current }) => (
        <li key={title}>
          <Link
            to={["/schreibtisch", part.address].filter((each) => each !== undefined).join("/")}
            class="site-link"
            current={current}
          >
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
