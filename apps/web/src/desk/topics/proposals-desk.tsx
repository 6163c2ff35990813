import type { TopicProposalRecord } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../../formats/format-date.js";
import { changeProposal } from "../../server/topic-proposals.js";
import { type Lists, useLists } from "../../server/use-lists.js";
import { Badge } from "../../shell/badge.js";
import { SelectField } from "../../shell/fields.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { PressButton } from "../press-button.js";
import { beginRecord } from "../records/begin-record.js";
import { texts as deskTexts } from "../texts.de.js";
import { ProposalTrace } from "./proposal-trace.js";
import { texts } from "./texts.de.js";
import { workingGroups } from "./working-groups.js";

type State = TopicProposalRecord["state"];
type ProposalLists = Lists<"labels" | "topics" | "municipalities">;

const words = texts.proposals;
const nextStates: Readonly<Record<State, readonly (keyof typeof words.steps)[]>> = {
  proposed: ["accepted", "declined"],
  accepted: ["done", "declined"],
  declined: [],
  done: [],
};

/** Proposed topics, newest first: taken up or not, and what became of them. */
export function ProposalsDesk(props: { id: string | undefined }): ComponentChildren {
  const loaded = useLists("topicProposals", "labels", "topics", "municipalities");
  return (
    <Page title={words.title} lead={words.lead}>
      <WhenLoaded loaded={loaded}>
        {({ topicProposals, ...lists }) =>
          props.id === undefined ? (
            <Filtered proposals={topicProposals} lists={lists} />
          ) : (
            <ProposalList proposals={topicProposals.filter(({ id }) => id === props.id)} lists={lists} />
          )
        }
      </WhenLoaded>
    </Page>
  );
}

interface Proposals {
  proposals: readonly TopicProposalRecord[];
  lists: ProposalLists;
}

function Filtered({ proposals, lists }: Proposals): ComponentChildren {
  const [state, setState] = useState("");
  const labels = Object.entries(lists.labels.TopicProposalState ?? {});
  return (
    <>
      <div class="filters">
        <SelectField
          label={words.state}
          any={words.allStates}
          value={state}
          choices={labels.map(([value, label]) => ({ value, label }))}
          onChange={setState}
        />
      </div>
      <ProposalList
        proposals={proposals.filter((each) => state === "" || each.state === state).toReversed()}
        lists={lists}
      />
    </>
  );
}

function ProposalList({ proposals, lists }: Proposals): ComponentChildren {
  if (proposals.length === 0) return <p class="notice kern-body">{words.none}</p>;
  return (
    <ul class="records">
      {proposals.map((proposal) => (
        <ProposalItem key={proposal.id} proposal={proposal} lists={lists} />
      ))}
    </ul>
  );
}

function ProposalItem(props: { proposal: TopicProposalRecord; lists: ProposalLists }): ComponentChildren {
  const { lists } = props;
  // what the server says last, so that the next step is based on it
  const [proposal, setProposal] = useState(props.proposal);
  const { outcome, run, clear } = useStep();
  const take = (state: State) =>
    run(async () => {
      setProposal(await changeProposal(proposal, state));
      return deskTexts.saved;
    });
  const { id, title, state } = proposal;
  return (
    <li>
      <div class="record-head">
        <h2 class="kern-heading-small">{title}</h2>
        <Badge kind={state === "proposed" ? "info" : state === "declined" ? "warning" : "success"}>
          {lists.labels.TopicProposalState?.[state] ?? state}
        </Badge>
      </div>
      {proposal.reason !== undefined && <p class="kern-body">{proposal.reason}</p>}
      <p class="kern-body kern-body--small kern-body--muted">{describe(proposal, lists)}</p>
      <ProposalSteps proposal={proposal} onTake={take} />
      <OutcomeNotice
        outcome={outcome}
        showCurrent={(current) => (
          <div>
            <PressButton
              label={deskTexts.adopt}
              onPress={() => {
                setProposal(current as unknown as TopicProposalRecord); // as it stands now
                clear();
              }}
            />
          </div>
        )}
      />
      <ProposalTrace id={id} />
    </li>
  );
}

function ProposalSteps(props: {
  proposal: TopicProposalRecord;
  onTake: (state: State) => void;
}): ComponentChildren {
  const { id, title, topicIds, networkId, state } = props.proposal;
  return (
    <div class="kern-btn-wrapper">
      {state === "accepted" && (
        <PressButton
          kind="primary"
          label={words.found}
          onPress={() => beginRecord(workingGroups, { title, topicIds, networkId, proposalIds: [id] })}
        />
      )}
      {nextStates[state].map((next) => (
        <PressButton key={next} label={words.steps[next]} onPress={() => props.onTake(next)} />
      ))}
    </div>
  );
}

function describe(proposal: TopicProposalRecord, { topics, municipalities }: ProposalLists): string {
  const place = municipalities.find(({ ags }) => ags === proposal.ags)?.name;
  return [
    words.proposedOn(formatDate(proposal.proposedOn)),
    words.origins[proposal.origin],
    place,
    ...proposal.topicIds.map((id) => topics.find((topic) => topic.id === id)?.name ?? id),
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}
