import type { MembershipImport } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { importMemberships, revertMemberships } from "../../server/import-memberships.js";
import { type Lists, useLists } from "../../server/use-lists.js";
import { Alert } from "../../shell/alert.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { FileField } from "../file-field.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { PressButton } from "../press-button.js";
import { texts as deskTexts } from "../texts.de.js";
import { ChangeTable } from "./change-table.js";
import { texts } from "./texts.de.js";

/** Takes over the office's member list: first looked at, then taken, then taken back if need be. */
export function MembersDesk(): ComponentChildren {
  const loaded = useLists("municipalities", "networks");
  return (
    <Page title={deskTexts.tabs.members} lead={texts.lead}>
      <WhenLoaded loaded={loaded}>{(lists) => <ImportList lists={lists} />}</WhenLoaded>
    </Page>
  );
}

function ImportList({ lists }: { lists: Lists<"municipalities" | "networks"> }): ComponentChildren {
  const [csv, setCsv] = useState("");
  const [result, setResult] = useState<MembershipImport>();
  const { outcome, run } = useStep();
  const preview = (file: File) =>
    run(async () => {
      const text = await file.text();
      setResult(await importMemberships(text, { preview: true }));
      setCsv(text);
      return "";
    });
  const take = () =>
    run(async () => {
      const taken = await importMemberships(csv, { preview: false });
      setResult(taken);
      return taken.written ? texts.taken(taken.changes.length) : "";
    });
  const undo = (changes: MembershipImport["changes"]) =>
    run(async () => {
      await revertMemberships(changes);
      setResult(undefined);
      return texts.undone;
    });
  return (
    <div class="stack">
      <FileField label={texts.file} hint={texts.fileHint} accept=".csv,text/csv" onChoose={preview} />
      <OutcomeNotice outcome={outcome} />
      {result && <Faults faults={result.faults} />}
      {result && result.faults.length === 0 && (
        <>
          <ChangeTable changes={result.changes} lists={lists} />
          <p class="kern-body">
            {result.changes.length === 0 && texts.nothing}{" "}
            {result.unchanged > 0 && texts.unchanged(result.unchanged)}
          </p>
          {result.changes.length > 0 && (
            <div>
              {result.written ? (
                <PressButton label={texts.undo} onPress={() => undo(result.changes)} />
              ) : (
                <PressButton kind="primary" label={texts.take(result.changes.length)} onPress={take} />
              )}
            </div>
          )}
        </>
      )}
    </div>
  );
}

function Faults(props: { faults: MembershipImport["faults"] }): ComponentChildren {
  if (props.faults.length === 0) return null;
  return (
    <Alert kind="danger" title={texts.faults} urgent>
      <ul class="kern-list kern-list--bullet">
        {props.faults.map(({ line, reason }) => (
          <li key={`${line} ${reason}`}>
            {texts.faultLine(line)}: {reason}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
