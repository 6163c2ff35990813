import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { Link } from "../routing/link.js";
import type { Route } from "../routing/route.js";
import { useSession } from "../session/use-session.js";
import { texts } from "../texts.de.js";

const entries: readonly { to: string; label: string; routes: readonly Route["name"][] }[] = [
  { to: "/", label: texts.navigation.ask, routes: ["chat"] },
  { to: "/foerderung", label: texts.navigation.funding, routes: ["funding", "programme"] },
  { to: "/foerderfinder", label: texts.navigation.finder, routes: ["finder"] },
  { to: "/leistungen", label: texts.navigation.services, routes: ["services"] },
  { to: "/netzwerke", label: texts.navigation.networks, routes: ["networks"] },
  { to: "/karte", label: texts.navigation.map, routes: ["map"] },
  { to: "/gute-praxis", label: texts.navigation.practice, routes: ["practice", "example"] },
  { to: "/stadtteile", label: texts.navigation.districts, routes: ["districts"] },
  { to: "/termine", label: texts.navigation.events, routes: ["events"] },
  { to: "/veroeffentlichungen", label: texts.navigation.publications, routes: ["publications"] },
  { to: "/glossar", label: texts.navigation.glossary, routes: ["glossary"] },
  { to: "/verlauf", label: texts.navigation.history, routes: ["history"] },
];

/** For members who are signed in. */
const memberEntries: typeof entries = [
  { to: "/fachboerse", label: texts.navigation.listings, routes: ["listings"] },
  { to: "/befragungen", label: texts.navigation.surveys, routes: ["surveys", "survey"] },
];

/** The parts of the site; on a narrow screen behind a button. */
export function SiteNavigation(props: { route: Route["name"] }): ComponentChildren {
  const [open, setOpen] = useState(false);
  const role = useSession().caller?.role ?? "anonymous";
  const shown = role === "anonymous" ? entries : [...entries, ...memberEntries];
  useLayoutEffect(() => setOpen(false), [props.route]);
  return (
    <nav class="site-navigation column" aria-label={texts.navigation.title}>
      <button
        type="button"
        class="kern-btn kern-btn--tertiary menu-button"
        aria-expanded={open}
        aria-controls="site-pages"
        onClick={() => setOpen(!open)}
      >
        <span class={`kern-icon kern-icon--${open ? "close" : "dehaze"}`} aria-hidden="true" />
        <span class="kern-label">{texts.navigation.menu}</span>
      </button>
      <ul id="site-pages" class={open ? "open" : ""}>
        {shown.map(({ to, label, routes }) => (
          <li key={to}>
            <Link to={to} class="site-link" current={routes.includes(props.route)}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
