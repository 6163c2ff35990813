import type { Citation } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../formats/format-date.js";
import { formatLocator } from "../formats/format-locator.js";
import { Link } from "../routing/link.js";
import { toLocalPath } from "../routing/route.js";
import { useSession } from "../session/use-session.js";
import { leaveFrom } from "../shell/return-focus.js";
import { texts } from "../texts.de.js";
import { citationAnchor } from "./citation-anchor.js";
import { Quote } from "./quote.js";

/** One piece of evidence: what was said, where, as of when, and the way to the passage. */
export function CitationItem(props: { citation: Citation; anchor: string }): ComponentChildren {
  const { citation } = props;
  const anchor = citationAnchor(props.anchor, citation.number);
  const particulars = [...describeAsOf(citation), ...formatLocator(citation.locator)];
  return (
    <li class="citation" id={anchor} tabIndex={-1}>
      <span class="citation-number" aria-hidden="true">
        [{citation.number}]
      </span>
      <div class="citation-body">
        <p class="kern-body kern-body--bold">
          <span class="kern-sr-only">{texts.answer.mark(citation.number)}: </span>
          {citation.title}
        </p>
        {particulars.length > 0 && (
          <p class="kern-body kern-body--small kern-body--muted">{particulars.join(" · ")}</p>
        )}
        <Quote text={citation.quote} />
        <SourceLink citation={citation} id={`${anchor}-stelle`} />
        <CorrectLink citation={citation} />
        <p class="citation-address kern-body kern-body--small">{citation.url}</p>
      </div>
    </li>
  );
}

/** Many titles name their date already. */
function describeAsOf({ asOf, title }: Citation): string[] {
  if (asOf === undefined) return [];
  const date = formatDate(asOf);
  return title.includes(date) ? [] : [texts.answer.asOf(date)];
}

function SourceLink(props: { citation: Citation; id: string }): ComponentChildren {
  const { url, quote, number, title } = props.citation;
  const from = <span class="kern-sr-only"> {texts.answer.openedFrom(number, title)}</span>;
  const path = toLocalPath(url);
  if (path === undefined) {
    return /^https?:/.test(url) ? (
      <a class="kern-link kern-link--small" href={url} rel="noreferrer">
        {texts.answer.openSource}
        {from}
      </a>
    ) : null;
  }
  const isDocument = path.startsWith("/dokumente/");
  return (
    <Link
      to={path}
      id={props.id}
      class="kern-link kern-link--small"
      state={isDocument ? { quote } : {}}
      onFollow={() => leaveFrom(props.id)}
    >
      {isDocument ? texts.answer.openPassage : texts.answer.openFact}
      {from}
    </Link>
  );
}

/** For the office: from a wrong answer straight to the fact or the document behind it. */
function CorrectLink(props: { citation: Citation }): ComponentChildren {
  const role = useSession().caller?.role;
  const { url, number, title } = props.citation;
  const [, collection, id] = /^\/(quellen|dokumente)\/([^#]+)/.exec(toLocalPath(url) ?? "") ?? [];
  if (id === undefined || (role !== "office" && role !== "admin")) return null;
  const isFact = collection === "quellen";
  return (
    <Link to={`/schreibtisch/${isFact ? "angaben" : "dokumente"}/${id}`} class="kern-link kern-link--small">
      {isFact ? texts.answer.wrong : texts.answer.wrongDocument}
      <span class="kern-sr-only"> {texts.answer.openedFrom(number, title)}</span>
    </Link>
  );
}
