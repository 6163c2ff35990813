import "../explorer/explorer.css";
import type { ExpertiseListingRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { texts as shared } from "../explorer/texts.de.js";
import { Link } from "../routing/link.js";
import { type Lists, useShownLists } from "../server/use-lists.js";
import { SignInForm } from "../session/sign-in-form.js";
import { useSession } from "../session/use-session.js";
import { SelectField, TextField } from "../shell/fields.js";
import { Page } from "../shell/page.js";
import { WhenLoaded } from "../shell/when-loaded.js";
import { texts as pageTexts } from "../texts.de.js";
import { ListingItem } from "./listing-item.js";
import { OwnListings } from "./own-listings.js";
import { type ListingFilter, selectListings } from "./select-listings.js";
import { texts } from "./texts.de.js";

type ListingLists = Lists<"listings" | "municipalities" | "topics">;

/** The Fachbörse: what members offer and look for; the server shows it to members alone. */
export function ListingsPage(): ComponentChildren {
  const { caller } = useSession();
  if (caller === undefined) return <p class="kern-body">{pageTexts.page.loading}</p>;
  if (caller.tier === "added-value" || caller.role === "office" || caller.role === "admin") {
    return <Listings isMember={caller.tier === "added-value" && caller.municipality !== undefined} />;
  }
  return (
    <Page title={texts.title} lead={texts.membersOnly} narrow>
      <Link to="/leistungen" class="kern-link">
        {texts.services}
      </Link>
      {caller.role === "anonymous" && <SignInForm />}
    </Page>
  );
}

function Listings({ isMember }: { isMember: boolean }): ComponentChildren {
  const loaded = useShownLists("listings", "municipalities", "topics");
  const reload = () => {
    if (loaded.state === "loaded") loaded.reload();
  };
  return (
    <Page title={texts.title} lead={texts.lead}>
      {isMember && <OwnPart onChanged={reload} />}
      <WhenLoaded loaded={loaded}>{(lists) => <Search lists={lists} />}</WhenLoaded>
    </Page>
  );
}

/** What a member has entered itself, those entries included that have run out. */
function OwnPart(props: { onChanged: () => void }): ComponentChildren {
  const loaded = useShownLists("listings", "ownListings", "topics");
  const reload = () => {
    if (loaded.state === "loaded") loaded.reload();
    props.onChanged();
  };
  return (
    <WhenLoaded loaded={loaded}>{(lists) => <OwnListings lists={lists} onChanged={reload} />}</WhenLoaded>
  );
}

function Search({ lists }: { lists: ListingLists }): ComponentChildren {
  const [filter, setFilter] = useState<ListingFilter>({ kind: "", topic: "", word: "" });
  const found = selectListings(lists.listings, filter);
  return (
    <>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={texts.kind}
          any={shared.all}
          value={filter.kind}
          choices={Object.entries(texts.kinds).map(([value, label]) => ({ value, label }))}
          onChange={(kind) => setFilter({ ...filter, kind })}
        />
        <SelectField
          label={texts.topic}
          any={shared.all}
          value={filter.topic}
          choices={lists.topics.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(topic) => setFilter({ ...filter, topic })}
        />
        <TextField
          type="search"
          label={texts.word}
          value={filter.word}
          onChange={(word) => setFilter({ ...filter, word })}
        />
      </form>
      <Found listings={found} lists={lists} />
    </>
  );
}

function Found(props: {
  listings: readonly ExpertiseListingRecord[];
  lists: Pick<ListingLists, "municipalities" | "topics">;
}): ComponentChildren {
  const { listings, lists } = props;
  return (
    <>
      <p class="kern-body" role="status">
        {listings.length === 0 ? shared.nothing : shared.hits(listings.length)}
      </p>
      <ul class="records">
        {listings.map((listing) => (
          <ListingItem key={listing.id} listing={listing} {...lists} />
        ))}
      </ul>
    </>
  );
}
