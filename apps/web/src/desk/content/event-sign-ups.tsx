import type { EventRecord, SignUp } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { client } from "../../server/client.js";
import { readAll } from "../../server/read-all.js";
import { useLoaded } from "../../server/use-loaded.js";
import { DataTable } from "../../shell/data-table.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { texts } from "./texts.de.js";

const words = texts.events;

/** Who takes part in an event to which one can sign up. */
export function EventSignUps({ record }: { record: EventRecord }): ComponentChildren {
  return record.signUp === undefined ? null : <SignUpTable id={record.id} />;
}

function SignUpTable({ id }: { id: string }): ComponentChildren {
  const loaded = useLoaded(readSignUps, id);
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{words.signUps}</h2>
      <WhenLoaded loaded={loaded}>
        {(signUps) =>
          signUps.length === 0 ? (
            <p class="kern-body">{words.noSignUps}</p>
          ) : (
            <DataTable
              caption={words.signUps}
              hideCaption
              rows={signUps}
              keyOf={(signUp) => signUp.id}
              columns={[
                { head: words.person, cell: ({ name }) => name },
                { head: words.contact, cell: ({ contact }) => contact },
                { head: words.note, cell: ({ note, state }) => note ?? words.signUpStates[state] },
              ]}
            />
          )
        }
      </WhenLoaded>
    </section>
  );
}

function readSignUps(id: string): Promise<SignUp[]> {
  const path = { id };
  return readAll(({ query, signal }) =>
    client.GET("/v1/events/{id}/sign-ups", { params: { path, query }, signal }),
  );
}
