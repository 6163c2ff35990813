import type { CommunicationRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { dispatchCommunication, previewCommunication } from "../../server/communications.js";
import { readFile } from "../../server/read-file.js";
import { useLoaded } from "../../server/use-loaded.js";
import { saveFile } from "../../shell/save-file.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { PressButton } from "../press-button.js";
import { texts as deskTexts } from "../texts.de.js";
import { Audience } from "./audience.js";
import { Deliveries } from "./deliveries.js";
import { texts } from "./texts.de.js";

interface OfCommunication {
  record: CommunicationRecord;
  onChanged: (record: CommunicationRecord) => void;
}

/** How a communication goes out and to whom; once it is sent, what became of that. */
export function CommunicationDispatch(props: OfCommunication): ComponentChildren {
  const { id, version, state } = props.record;
  return (
    <>
      <Preview key={version} id={id} />
      {state === "dispatched" ? (
        <Deliveries id={id} />
      ) : (
        <>
          <Audience key={version} id={id} />
          <Dispatch {...props} />
        </>
      )}
    </>
  );
}

function Preview({ id }: { id: string }): ComponentChildren {
  const loaded = useLoaded(previewCommunication, id);
  const { outcome, run } = useStep();
  const save = () =>
    run(async () => {
      saveFile("mitteilung.eml", "message/rfc822", await readFile(`/v1/communications/${id}/message`));
      return "";
    });
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{texts.preview}</h2>
      <WhenLoaded loaded={loaded}>
        {({ subject, text }) => (
          <div class="letter">
            <p class="kern-title">{subject}</p>
            <p class="kern-body letter-text">{text}</p>
          </div>
        )}
      </WhenLoaded>
      <p class="kern-body kern-body--small">{texts.saveMessageHint}</p>
      <div>
        <PressButton label={texts.saveMessage} onPress={save} />
      </div>
      <OutcomeNotice outcome={outcome} />
    </section>
  );
}

/** Asks once more, because the text is frozen then. */
function Dispatch({ record, onChanged }: OfCommunication): ComponentChildren {
  const [doubted, setDoubted] = useState(false);
  const { outcome, run } = useStep();
  const press = () => {
    if (!doubted) return setDoubted(true);
    run(async () => {
      onChanged(await dispatchCommunication(record));
      return texts.dispatched;
    });
  };
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{texts.dispatch}</h2>
      <p class="kern-body">{texts.dispatchHint}</p>
      <div>
        <PressButton label={doubted ? texts.dispatchSure : texts.dispatch} onPress={press} />
      </div>
      <OutcomeNotice
        outcome={outcome}
        showCurrent={(current) => (
          <PressButton
            label={deskTexts.adopt}
            onPress={() => onChanged(current as unknown as CommunicationRecord)} // as it stands now
          />
        )}
      />
    </section>
  );
}
