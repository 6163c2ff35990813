import type { Municipality, ServiceOnDay } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { client, timeout } from "../../server/client.js";
import { dataOf } from "../../server/data-of.js";
import { type Lists, useLists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { useSession } from "../../session/use-session.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { MunicipalityField } from "../municipality-field.js";
import { ServiceTable } from "./service-table.js";
import { texts } from "./texts.de.js";

/** The matrix of services and tiers, with a column for one municipality. */
export function ServicesPage(): ComponentChildren {
  const loaded = useLists("services", "municipalities");
  return (
    <Page title={texts.title} lead={texts.lead}>
      <WhenLoaded loaded={loaded}>{(lists) => <Matrix {...lists} />}</WhenLoaded>
    </Page>
  );
}

function Matrix(lists: Lists<"services" | "municipalities">): ComponentChildren {
  const { municipalities } = lists;
  // what is over, or yet to come, has no row today
  const services = lists.services.filter(({ row }) => row !== undefined);
  const own = useSession().caller?.municipality?.ags;
  const [chosen, choose] = useState<Municipality | undefined>(municipalities.find(({ ags }) => ags === own));
  return (
    <>
      <div class="filters">
        <MunicipalityField municipalities={municipalities} chosen={chosen} onChoose={choose} />
      </div>
      {chosen === undefined ? (
        <Sections services={services} />
      ) : (
        <MatrixFor key={chosen.ags} services={services} municipality={chosen} />
      )}
    </>
  );
}

function MatrixFor(props: {
  services: readonly ServiceOnDay[];
  municipality: Municipality;
}): ComponentChildren {
  const { ags, name } = props.municipality;
  const loaded = useLoaded(readEntitlements, ags);
  return (
    <WhenLoaded loaded={loaded}>
      {({ tier, basis, caveats, entitlements }) => (
        <>
          <div class="statement">
            <p class="kern-body">
              <strong>{texts.tierOf(name, texts.tiers[tier])}</strong> {[basis, ...caveats].join(" ")}
            </p>
          </div>
          <Sections
            services={props.services}
            entitled={{ name, by: new Map(entitlements.map((each) => [each.service.id, each])) }}
          />
        </>
      )}
    </WhenLoaded>
  );
}

function Sections(props: Omit<Parameters<typeof ServiceTable>[0], "section">): ComponentChildren {
  return (
    <div class="stack services">
      {(["consulting", "communication", "events"] as const).map((section) => (
        <ServiceTable key={section} section={section} {...props} />
      ))}
    </div>
  );
}

function readEntitlements(ags: string) {
  const params = { path: { ags } };
  return dataOf(client.GET("/v1/municipalities/{ags}/entitlements", { params, signal: timeout() }));
}
