import type { ComponentChildren } from "preact";
import { Link } from "../../routing/link.js";
import { Details } from "../../shell/details.js";
import type { PracticeMatch } from "./select-examples.js";
import { texts } from "./texts.de.js";

/** An example in a list, with the reasons why its place is like the asker's. */
export function ExampleItem({ match }: { match: PracticeMatch }): ComponentChildren {
  const { practice, likeness } = match;
  return (
    <li>
      <h2 class="kern-heading-small">
        <Link to={`/gute-praxis/${encodeURIComponent(practice.id)}`} class="kern-link">
          {practice.title}
        </Link>
      </h2>
      <p class="kern-body kern-body--small kern-body--muted">
        {[practice.place, practice.periodText].filter(Boolean).join(" · ")}
      </p>
      <p class="kern-body">{practice.measure}</p>
      {practice.result !== undefined && (
        <p class="kern-body">
          <strong>{texts.result}:</strong> {practice.result}
        </p>
      )}
      {likeness !== undefined && (
        <Details summary={texts.likeness(Math.round(likeness.score * 100))}>
          <ul class="kern-list kern-list--bullet">
            {likeness.reasons.map(({ criterion, explanation }) => (
              <li key={criterion}>{explanation}</li>
            ))}
          </ul>
        </Details>
      )}
    </li>
  );
}
