import type { ExpertiseListingRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { Link } from "../../routing/link.js";
import { readListingMatches } from "../../server/listings.js";
import { useLists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { texts } from "./texts.de.js";

const words = texts.listings;

/** What others offer where one looks for it, and the other way round. */
export function ListingMatches({ record }: { record: ExpertiseListingRecord }): ComponentChildren {
  const loaded = useLoaded(readListingMatches, record.id);
  const lists = useLists("municipalities", "topics");
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{words.matches}</h2>
      <WhenLoaded loaded={lists}>
        {({ municipalities, topics }) => (
          <WhenLoaded loaded={loaded}>
            {(items) =>
              items.length === 0 ? (
                <p class="kern-body">{words.noMatches}</p>
              ) : (
                <ul class="records">
                  {items.map(({ listing, sharedTopicIds }) => (
                    <li key={listing.id}>
                      <Link
                        to={`/schreibtisch/fachboerse/${encodeURIComponent(listing.id)}`}
                        class="kern-link"
                      >
                        {listing.title}
                      </Link>
                      <p class="kern-body kern-body--small kern-body--muted">
                        {municipalities.find(({ ags }) => ags === listing.ags)?.name ?? listing.ags}{" "}
                        {words.kinds[listing.kind]}.{" "}
                        {words.shared(
                          sharedTopicIds
                            .map((id) => topics.find((topic) => topic.id === id)?.name ?? id)
                            .join(", "),
                        )}
                      </p>
                    </li>
                  ))}
                </ul>
              )
            }
          </WhenLoaded>
        )}
      </WhenLoaded>
    </section>
  );
}
