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
import { MembershipTable } from "./membership-table.js";
import { texts } from "./texts.de.js";

/** Takes over the office's member list: first looked at, then taken, then taken back if need be. */
export function MembersDesk(): ComponentChildren {
  const loaded = useLists("memberships", "municipalities", "networks", "sources");
  const reload = () => {
    if (loaded.state === "loaded") loaded.reload();
  };
  return (
    <Page title={deskTexts.tabs.members} lead={texts.lead}>
      <WhenLoaded loaded={loaded}>
        {(lists) => (
          <>
            <ImportList lists={lists} onChanged={reload} />
            <MembershipTable lists={lists} />
          </>
        )}
      </WhenLoaded>
    </Page>
  );
}

function ImportList(props: {
  lists: Lists<"municipalities" | "networks">;
  onChanged: () => void;
}): ComponentChildren {
  const { lists, onChanged } = props;
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
      onChanged();
      return taken.written ? texts.taken(taken.changes.length) : "";
    });
  const undo = (changes: MembershipImport["changes"]) =>
    run(async () => {
      await revertMemberships(changes);
      setResult(undefined);
      onChanged();
      return texts.undone;
    });
  return (
    <div class="stack">
      <FileField label={texts.file} hint={texts.fileHint} accept=".csv,text/csv" onChoose={preview} />
      <OutcomeNotice outcome={outcome} />
      {result && (
        <ImportResult result={result} lists={lists} onTake={take} onUndo={() => undo(result.changes)} />
      )}
    </div>
  );
}

/** What an import would change, or has changed, and the step from there. */
function ImportResult(props: {
  result: MembershipImport;
  lists: Lists<"municipalities" | "networks">;
  onTake: () => void;
  onUndo: () => void;
}): ComponentChildren {
  const { changes, faults, unchanged, written } = props.result;
  if (faults.length > 0) return <Faults faults={faults} />;
  return (
    <>
      <ChangeTable changes={changes} lists={props.lists} />
      <p class="kern-body">
        {changes.length === 0 && texts.nothing} {unchanged > 0 && texts.unchanged(unchanged)}
      </p>
      {changes.length > 0 && (
        <div>
          {written ? (
            <PressButton label={texts.undo} onPress={props.onUndo} />
          ) : (
            <PressButton kind="primary" label={texts.take(changes.length)} onPress={props.onTake} />
          )}
        </div>
      )}
    </>
  );
}

function Faults(props: { faults: MembershipImport["faults"] }): ComponentChildren {
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
