import type { Municipality, Notification } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { client, timeout } from "../../server/client.js";
import { dataOf } from "../../server/data-of.js";
import { useLists } from "../../server/use-lists.js";
import { DataTable } from "../../shell/data-table.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { PressButton } from "../press-button.js";
import { texts as deskTexts } from "../texts.de.js";
import { texts } from "./texts.de.js";

/** Messages that did not get through, with another try. */
export function FailedDeliveries(): ComponentChildren {
  const loaded = useLists("notifications", "municipalities");
  const { outcome, run } = useStep();
  return (
    <WhenLoaded loaded={loaded}>
      {({ notifications, municipalities }) => {
        const failed = notifications.filter(({ state }) => state === "failed" || state === "given-up");
        if (failed.length === 0) return <p class="kern-body">{texts.noDeliveries}</p>;
        const retry = (id: string, version: number) =>
          run(async () => {
            const params = { path: { id } };
            await dataOf(
              client.POST("/v1/notifications/{id}/retry", { params, body: { version }, signal: timeout() }),
            );
            if (loaded.state === "loaded") loaded.reload();
            return deskTexts.saved;
          });
        return (
          <>
            <DataTable
              caption={texts.deliveries}
              hideCaption
              rows={failed}
              keyOf={({ id }) => id}
              columns={[
                { head: texts.occasion, cell: ({ occasion }) => texts.occasions[occasion] },
                { head: texts.recipient, cell: ({ recipient }) => nameOf(recipient, municipalities) },
                { head: texts.reasons, cell: ({ error, attempts }) => reasonOf(error, attempts) },
                {
                  head: texts.retry,
                  cell: ({ id, version }) => (
                    <PressButton label={texts.retry} onPress={() => retry(id, version)} />
                  ),
                },
              ]}
            />
            <OutcomeNotice outcome={outcome} />
          </>
        );
      }}
    </WhenLoaded>
  );
}

/** A person is known by a hash alone. */
function nameOf(recipient: Notification["recipient"], municipalities: readonly Municipality[]): string {
  switch (recipient.kind) {
    case "unit":
      return recipient.name;
    case "municipality":
      return municipalities.find(({ ags }) => ags === recipient.ags)?.name ?? recipient.ags;
    default:
      return texts.somebody;
  }
}

function reasonOf(error: string | undefined, attempts: number): string {
  const reasons: Readonly<Record<string, string>> = texts.deliveryReasons;
  const reason = error === undefined ? undefined : (reasons[error] ?? texts.otherReason(error));
  return [reason, texts.attempts(attempts)].filter((part) => part !== undefined).join("; ");
}
