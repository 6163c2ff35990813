import type { TopicTrace } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../../formats/format-date.js";
import { Link } from "../../routing/link.js";
import { traceProposal } from "../../server/topic-proposals.js";
import { useLoaded } from "../../server/use-loaded.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { publications } from "../content/publications.js";
import { texts } from "./texts.de.js";
import { workingGroups } from "./working-groups.js";
import { workingSessions } from "./working-sessions.js";

const words = texts.proposals;

/** What became of a proposal, read when somebody asks for it. */
export function ProposalTrace({ id }: { id: string }): ComponentChildren {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="kern-accordion" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="kern-accordion__header">
        <span class="kern-title kern-title--small">{words.trace}</span>
      </summary>
      <div class="kern-accordion__body">{isOpen && <Trace id={id} />}</div>
    </details>
  );
}

function Trace({ id }: { id: string }): ComponentChildren {
  const loaded = useLoaded(traceProposal, id);
  return (
    <WhenLoaded loaded={loaded}>
      {(trace) =>
        trace.workingGroups.length === 0 ? <p class="kern-body">{words.noTrace}</p> : <Steps {...trace} />
      }
    </WhenLoaded>
  );
}

function Steps(trace: TopicTrace): ComponentChildren {
  const steps = [
    {
      title: words.groups,
      address: workingGroups.address,
      records: trace.workingGroups.map(({ id, title }) => ({ id, label: title })),
    },
    {
      title: words.sessions,
      address: workingSessions.address,
      records: trace.sessions.map(({ id, on, place }) => ({
        id,
        label: words.session(formatDate(on), place),
      })),
    },
    {
      title: words.publications,
      address: publications.address,
      records: trace.publications.map(({ id, title }) => ({ id, label: title })),
    },
  ];
  return (
    <dl class="terms">
      {steps
        .filter(({ records }) => records.length > 0)
        .map(({ title, address, records }) => (
          <div key={title}>
            <dt>{title}</dt>
            {records.map(({ id, label }) => (
              <dd key={id}>
                <Link to={`/schreibtisch/${address}/${encodeURIComponent(id)}`} class="kern-link">
                  {label}
                </Link>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
