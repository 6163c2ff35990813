import type { WorkingGroupRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../../formats/format-date.js";
import { Link } from "../../routing/link.js";
import { useLists } from "../../server/use-lists.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { publications as publicationKind } from "../content/publications.js";
import { PressButton } from "../press-button.js";
import { beginRecord } from "../records/begin-record.js";
import { texts } from "./texts.de.js";
import { workingSessions } from "./working-sessions.js";

const words = texts.groups;

/** When a group met and what it has published, and how both grow. */
export function GroupResults({ record }: { record: WorkingGroupRecord }): ComponentChildren {
  const { id, networkId, topicIds } = record;
  const loaded = useLists("workingSessions", "publications");
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{words.results}</h2>
      <WhenLoaded loaded={loaded}>
        {(lists) => {
          const sessions = lists.workingSessions.filter((each) => each.workingGroupId === id);
          const publications = lists.publications.filter((each) => each.workingGroupId === id);
          return (
            <>
              <RecordLinks
                none={words.noSessions}
                links={sessions.map((session) => ({
                  to: `/schreibtisch/${workingSessions.address}/${encodeURIComponent(session.id)}`,
                  label: texts.proposals.session(formatDate(session.on), session.place),
                }))}
              />
              <RecordLinks
                none={words.noPublications}
                links={publications.map((publication) => ({
                  to: `/schreibtisch/${publicationKind.address}/${encodeURIComponent(publication.id)}`,
                  label: publication.title,
                }))}
              />
            </>
          );
        }}
      </WhenLoaded>
      <div class="kern-btn-wrapper">
        <PressButton
          label={words.addSession}
          onPress={() => beginRecord(workingSessions, { workingGroupId: id })}
        />
        <PressButton
          label={words.addPublication}
          onPress={() =>
            beginRecord(publicationKind, { kind: "arbeitshilfe", workingGroupId: id, networkId, topicIds })
          }
        />
      </div>
    </section>
  );
}

function RecordLinks(props: {
  none: string;
  links: readonly { to: string; label: string }[];
}): ComponentChildren {
  if (props.links.length === 0) return <p class="kern-body">{props.none}</p>;
  return (
    <ul class="kern-list kern-list--bullet">
      {props.links.map(({ to, label }) => (
        <li key={to}>
          <Link to={to} class="kern-link">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
