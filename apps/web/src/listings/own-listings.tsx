import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { RecordEditor } from "../desk/records/record-editor.js";
import { titleOf } from "../desk/records/title-of.js";
import type { Lists } from "../server/use-lists.js";
import { Details } from "../shell/details.js";
import { OwnListingItem } from "./own-listing-item.js";
import { ownListings } from "./own-listing-kind.js";
import { texts } from "./texts.de.js";

export type OwnLists = Lists<"listings" | "ownListings" | "topics">;

/** The entries of one's own municipality: what stands there, and the form of a new one. */
export function OwnListings(props: { lists: OwnLists; onChanged: () => void }): ComponentChildren {
  const { lists } = props;
  const [message, setMessage] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (message !== "") status.current?.focus(); // the form or button that had it is gone
  }, [message]);
  const settle = (said: string) => {
    setMessage(said);
    props.onChanged();
  };
  return (
    <section class="stack" aria-labelledby="own-listings">
      <h2 class="kern-heading-medium" id="own-listings">
        {texts.own.title}
      </h2>
      <p class="kern-body">{texts.own.hint}</p>
      <p class="kern-body" role="status" ref={status} tabIndex={-1}>
        {message}
      </p>
      {lists.ownListings.length > 0 && (
        <ul class="records">
          {lists.ownListings.map((listing) => (
            <OwnListingItem key={listing.id} listing={listing} lists={lists} onSettled={settle} />
          ))}
        </ul>
      )}
      <NewListing lists={lists} onEntered={settle} />
    </section>
  );
}

function NewListing(props: { lists: OwnLists; onEntered: (message: string) => void }): ComponentChildren {
  const [entered, setEntered] = useState(0);
  return (
    <Details summary={texts.own.add}>
      <RecordEditor
        key={entered}
        kind={ownListings}
        lists={props.lists}
        onSaved={(record) => {
          setEntered(entered + 1);
          props.onEntered(texts.own.entered(titleOf(ownListings, record, props.lists)));
        }}
      />
    </Details>
  );
}
