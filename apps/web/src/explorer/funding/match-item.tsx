import type { ProgrammeMatches } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { Link } from "../../routing/link.js";
import { Badge } from "../../shell/badge.js";
import { CalendarButton } from "./calendar-button.js";
import { texts } from "./texts.de.js";

const kinds = { fits: "success", possible: "info", fails: "danger" } as const;
const signs = { fits: "check", unknown: "question-mark", fails: "close" } as const;

/** One programme held against a plan: the verdict, the reason for each criterion, period and deadline. */
export function MatchItem({ match }: { match: ProgrammeMatches["items"][number] }): ComponentChildren {
  const { programme, verdict, criteria, period, applications } = match;
  return (
    <li>
      <div class="record-head">
        <h3 class="kern-heading-small">
          <Link to={`/foerderung/${encodeURIComponent(programme.id)}`} class="kern-link">
            {programme.name}
          </Link>
        </h3>
        <span class="badges">
          {period.state === "over" && <Badge kind="warning">{texts.finder.isOver}</Badge>}
          <Badge kind={kinds[verdict]}>{texts.finder.verdicts[verdict]}</Badge>
        </span>
      </div>
      <p class="kern-body">{programme.purpose}</p>
      {criteria.length > 0 && (
        <ul class="criteria">
          {criteria.map(({ criterion, verdict: judged, reason }) => (
            <li key={criterion}>
              <span class={`kern-icon kern-icon--${signs[judged]}`} aria-hidden="true" />
              <span>
                <span class="kern-sr-only">{texts.finder.criteria[judged]}: </span>
                {reason}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="kern-body kern-body--small">
        {period.text} {applications.text}{" "}
        {applications.state === "open" && applications.deadline !== undefined && (
          <CalendarButton day={applications.deadline} title={texts.deadlineOf(programme.name)} />
        )}
      </p>
    </li>
  );
}
