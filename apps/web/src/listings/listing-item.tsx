import type { ExpertiseListingRecord, Municipality, Topic } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../formats/format-date.js";
import { readListingMatches } from "../server/listings.js";
import { useLoaded } from "../server/use-loaded.js";
import { WhenLoaded } from "../shell/when-loaded.js";
import { texts } from "./texts.de.js";

interface Names {
  municipalities: readonly Municipality[];
  topics: readonly Topic[];
}

/** What one member offers or looks for; what fits to it is read when somebody wants to know. */
export function ListingItem(props: Names & { listing: ExpertiseListingRecord }): ComponentChildren {
  const { listing, ...names } = props;
  const { id, title, description, topicIds, contact, validUntil } = listing;
  const [open, setOpen] = useState(false);
  const notes = [
    namesOf(topicIds, names.topics),
    validUntil && texts.validUntil(formatDate(validUntil)),
  ].filter((note) => note !== undefined && note !== "");
  return (
    <li>
      <h2 class="kern-heading-small">{title}</h2>
      <p class="kern-body kern-body--small kern-body--muted">{whoDoes(listing, names)}</p>
      <p class="kern-body">{description}</p>
      {contact !== undefined && <p class="kern-body">{texts.contact(contact)}</p>}
      <p class="kern-body kern-body--small kern-body--muted">{notes.join(" · ")}</p>
      <details class="kern-accordion" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="kern-accordion__header">
          <span class="kern-title kern-title--small">{texts.matches}</span>
        </summary>
        <div class="kern-accordion__body">{open && <Matches id={id} {...names} />}</div>
      </details>
    </li>
  );
}

function Matches({ id, ...names }: Names & { id: string }): ComponentChildren {
  const loaded = useLoaded(readListingMatches, id);
  return (
    <WhenLoaded loaded={loaded}>
      {(matches) =>
        matches.length === 0 ? (
          <p class="kern-body">{texts.noMatches}</p>
        ) : (
          <ul class="kern-list kern-list--bullet">
            {matches.map(({ listing, sharedTopicIds }) => (
              <li key={listing.id}>
                {whoDoes(listing, names)}: {listing.title}.{" "}
                {texts.shared(namesOf(sharedTopicIds, names.topics))}
              </li>
            ))}
          </ul>
        )
      }
    </WhenLoaded>
  );
}

function whoDoes({ ags, kind }: ExpertiseListingRecord, { municipalities }: Names): string {
  return `${municipalities.find((each) => each.ags === ags)?.name ?? ags} ${texts.kinds[kind]}`;
}

function namesOf(ids: readonly string[], topics: readonly Topic[]): string {
  return ids.map((id) => topics.find((topic) => topic.id === id)?.name ?? id).join(", ");
}
