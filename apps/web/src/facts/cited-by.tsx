import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Link } from "../routing/link.js";
import { useShownLists } from "../server/use-lists.js";
import { WhenLoaded } from "../shell/when-loaded.js";
import { texts } from "../texts.de.js";

/** What else rests on a source; read only when somebody wants to know. */
export function CitedBy(props: { reference: string; except: string }): ComponentChildren {
  const [open, setOpen] = useState(false);
  return (
    <details class="kern-accordion" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="kern-accordion__header">
        <span class="kern-title kern-title--small">{texts.citedBy.title}</span>
      </summary>
      <div class="kern-accordion__body">{open && <Citing {...props} />}</div>
    </details>
  );
}

function Citing({ reference, except }: { reference: string; except: string }): ComponentChildren {
  const loaded = useShownLists("facts", "documents");
  return (
    <WhenLoaded loaded={loaded}>
      {(lists) => {
        const facts = lists.facts.filter(
          ({ id, source }) => id !== except && source?.reference === reference,
        );
        const documents = lists.documents.filter(
          ({ id, source, sources }) => id !== except && (source === reference || sources.includes(reference)),
        );
        if (facts.length + documents.length === 0) return <p class="kern-body">{texts.citedBy.none}</p>;
        return (
          <>
            <CitingList
              title={texts.citedBy.facts}
              entries={facts.map(({ id, statement }) => ({
                to: `/quellen/${encodeURIComponent(id)}`,
                text: statement,
              }))}
            />
            <CitingList
              title={texts.citedBy.documents}
              entries={documents.map(({ id, title }) => ({
                to: `/dokumente/${encodeURIComponent(id)}`,
                text: title,
              }))}
            />
          </>
        );
      }}
    </WhenLoaded>
  );
}

function CitingList(props: {
  title: string;
  entries: readonly { to: string; text: string }[];
}): ComponentChildren {
  if (props.entries.length === 0) return null;
  return (
    <>
      <h3 class="kern-heading-small">{props.title}</h3>
      <ul class="kern-list kern-list--bullet">
        {props.entries.map(({ to, text }) => (
          <li key={to}>
            <Link to={to} class="kern-link">
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
