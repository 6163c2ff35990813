import type { ComponentChildren } from "preact";
import { Link } from "../../routing/link.js";
import { readRota } from "../../server/read-rota.js";
import { useLists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { useSession } from "../../session/use-session.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { RotaTable } from "../contacts/rota-table.js";
import { texts } from "./texts.de.js";

/** Whom to call this month, and what came of it. */
export function CallsOfMonth(): ComponentChildren {
  const today = useSession().caller?.today ?? "";
  const rota = useLoaded(readRota, today.slice(0, 7));
  const lists = useLists("municipalities");
  return (
    <>
      <WhenLoaded loaded={lists}>
        {(found) => (
          <WhenLoaded loaded={rota}>
            {(plan) => <RotaTable plan={plan} network="" lists={found} />}
          </WhenLoaded>
        )}
      </WhenLoaded>
      <Link to="/schreibtisch/kontakte" class="kern-link">
        {texts.allCalls}
      </Link>
    </>
  );
}
