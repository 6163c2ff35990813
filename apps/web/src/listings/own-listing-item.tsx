import type { ExpertiseListingRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { ConfirmedButton } from "../desk/confirmed-button.js";
import { OutcomeNotice, useStep } from "../desk/outcome.js";
import { PressButton } from "../desk/press-button.js";
import { RecordEditor } from "../desk/records/record-editor.js";
import { titleOf } from "../desk/records/title-of.js";
import { texts as deskTexts } from "../desk/texts.de.js";
import { withdrawOwnListing } from "../server/listings.js";
import { Badge } from "../shell/badge.js";
import { ownListings } from "./own-listing-kind.js";
import type { OwnLists } from "./own-listings.js";
import { texts } from "./texts.de.js";

/** One's own entry, which can be changed where it stands and taken away; the latter is asked once more. */
export function OwnListingItem(props: {
  listing: ExpertiseListingRecord;
  lists: OwnLists;
  onSettled: (message: string) => void;
}): ComponentChildren {
  const { listing, lists, onSettled } = props;
  const [open, setOpen] = useState(false);
  const block = useRef<HTMLLIElement>(null);
  const show = (form: boolean) => {
    setOpen(form);
    block.current?.focus(); // the button that was pressed goes
  };
  return (
    <li class="stack" ref={block} tabIndex={-1}>
      <h3 class="kern-heading-small">{listing.title}</h3>
      <p class="kern-body kern-body--small kern-body--muted">{texts.own.kinds[listing.kind]}</p>
      {!lists.listings.some(({ id }) => id === listing.id) && (
        <div>
          <Badge kind="warning">{texts.own.expired}</Badge>
        </div>
      )}
      {open ? (
        <>
          <RecordEditor
            kind={ownListings}
            record={listing}
            lists={lists}
            onSaved={(saved) => {
              setOpen(false);
              onSettled(texts.own.changed(titleOf(ownListings, saved, lists)));
            }}
          />
          <div>
            <PressButton label={texts.own.close} kind="tertiary" onPress={() => show(false)} />
          </div>
        </>
      ) : (
        <Steps listing={listing} onOpen={() => show(true)} onSettled={onSettled} />
      )}
    </li>
  );
}

function Steps(props: {
  listing: ExpertiseListingRecord;
  onOpen: () => void;
  onSettled: (message: string) => void;
}): ComponentChildren {
  const { listing } = props;
  const { outcome, run } = useStep();
  const withdraw = () =>
    run(async () => {
      await withdrawOwnListing(listing);
      props.onSettled(texts.own.withdrawn(listing.title));
      return "";
    });
  return (
    <>
      <div class="kern-btn-wrapper">
        <PressButton label={texts.own.change} onPress={props.onOpen} />
        <ConfirmedButton label={texts.own.withdraw} sure={texts.own.withdrawSure} onPress={withdraw} />
      </div>
      <OutcomeNotice
        outcome={outcome}
        showCurrent={() => (
          <div>
            <PressButton label={deskTexts.adopt} onPress={() => props.onSettled("")} />
          </div>
        )}
      />
    </>
  );
}
