import type { ContactRecord, ContactRota } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../../formats/format-date.js";
import { Link } from "../../routing/link.js";
import type { Lists } from "../../server/use-lists.js";
import { useSession } from "../../session/use-session.js";
import { DataTable } from "../../shell/data-table.js";
import { beginRecord } from "../records/begin-record.js";
import { contacts } from "./contact-kinds.js";
import { texts } from "./texts.de.js";

const words = texts.rota;

/** The calls of a month, each with what came of it or the way to note it down. */
export function RotaTable(props: {
  plan: ContactRota;
  /** Only this network's members are in the plan; empty for all. */
  network: string;
  lists: Lists<"municipalities">;
}): ComponentChildren {
  const today = useSession().caller?.today;
  const { members } = props.plan;
  if (members.length === 0) return <p class="kern-body">{words.none}</p>;
  const begin = (memberId: string) => {
    const networkId = props.network === "" ? undefined : props.network;
    beginRecord(contacts, { memberId, networkId, on: today }, props.lists.municipalities);
  };
  return (
    <DataTable
      caption={words.title}
      hideCaption
      rows={members}
      keyOf={({ ags }) => ags}
      columns={[
        { head: words.member, cell: ({ name }) => name },
        {
          head: words.state,
          cell: (member) =>
            member.contacts.length === 0
              ? words.open
              : member.contacts.map((contact) => <Contact key={contact.id} contact={contact} />),
        },
        {
          head: words.nextStep,
          cell: ({ ags, name }) => (
            <button
              type="button"
              class="kern-btn kern-btn--tertiary kern-btn--x-small"
              aria-label={words.logFor(name)}
              onClick={() => begin(ags)}
            >
              <span class="kern-label">{words.log}</span>
            </button>
          ),
        },
      ]}
    />
  );
}

function Contact({ contact }: { contact: ContactRecord }): ComponentChildren {
  const { id, on, reached } = contact;
  return (
    <span class="cell-entry">
      <Link to={`/schreibtisch/${contacts.address}/${encodeURIComponent(id)}`} class="kern-link">
        {reached ? words.reached(formatDate(on)) : words.missed(formatDate(on))}
      </Link>
    </span>
  );
}
