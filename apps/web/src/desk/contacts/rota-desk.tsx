import type { ContactRota } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../../formats/format-date.js";
import { readOverdue, readRota } from "../../server/read-rota.js";
import { type Lists, useLists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { useSession } from "../../session/use-session.js";
import { DataTable } from "../../shell/data-table.js";
import { SelectField } from "../../shell/fields.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { monthsAround } from "./months-around.js";
import { RotaTable } from "./rota-table.js";
import { texts } from "./texts.de.js";

const words = texts.rota;
const decimal = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });

/** Whom the office calls in a month, and whom nobody has reached for long. */
export function RotaDesk(): ComponentChildren {
  const today = useSession().caller?.today ?? "";
  const [month, setMonth] = useState(today.slice(0, 7));
  const [network, setNetwork] = useState("");
  const lists = useLists("labels", "municipalities");
  const rota = useLoaded(readRota, `${month} ${network}`);
  return (
    <Page title={words.title} lead={words.lead}>
      <WhenLoaded loaded={lists}>
        {(found) => (
          <>
            <div class="filters">
              <SelectField
                label={words.month}
                value={month}
                choices={monthsAround(today.slice(0, 7)).map((value) => ({
                  value,
                  label: formatDate(value),
                }))}
                onChange={setMonth}
              />
              <SelectField
                label={words.network}
                any={words.allNetworks}
                value={network}
                choices={Object.entries(found.labels.NetworkId ?? {}).map(([value, label]) => ({
                  value,
                  label,
                }))}
                onChange={setNetwork}
              />
            </div>
            <WhenLoaded loaded={rota}>
              {(plan) => <Plan plan={plan} network={network} lists={found} />}
            </WhenLoaded>
            <Overdue network={network} />
          </>
        )}
      </WhenLoaded>
    </Page>
  );
}

function Plan(props: {
  plan: ContactRota;
  network: string;
  lists: Lists<"municipalities">;
}): ComponentChildren {
  const { month, callsPerMonth, capacity } = props.plan;
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{words.members(formatDate(month))}</h2>
      <RotaTable {...props} />
      <p class="kern-body kern-body--small">
        {words.capacity(callsPerMonth, decimal.format(capacity.monthsPerRound))}
      </p>
    </section>
  );
}

function Overdue(props: { network: string }): ComponentChildren {
  const overdue = useLoaded(readOverdue, props.network);
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{words.overdue}</h2>
      <WhenLoaded loaded={overdue}>
        {(members) =>
          members.length === 0 ? (
            <p class="kern-body">{words.noneOverdue}</p>
          ) : (
            <DataTable
              caption={words.overdue}
              hideCaption
              rows={members}
              keyOf={({ memberId }) => memberId}
              columns={[
                { head: words.member, cell: ({ name }) => name },
                {
                  head: words.lastReached,
                  cell: ({ lastReachedOn }) =>
                    lastReachedOn === undefined ? words.never : formatDate(lastReachedOn),
                },
              ]}
            />
          )
        }
      </WhenLoaded>
    </section>
  );
}
