import type { List, ListItem, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { ComponentChildren } from "preact";
import { splitMarks } from "./split-marks.js";

/** How a mark `[n]` is shown. */
export type RenderMark = (number: number) => ComponentChildren;

/**
 * An answer's Markdown as elements. Nothing in it can become markup of its own: HTML is shown as text, links and
 * images as their words. Headings become bold paragraphs, for the page has its own outline.
 */
export function renderMarkdown(markdown: string, renderMark: RenderMark): ComponentChildren {
  return fromMarkdown(markdown).children.map((block) => renderBlock(block, renderMark));
}

function renderBlock(block: RootContent, renderMark: RenderMark): ComponentChildren {
  switch (block.type) {
    case "paragraph":
      return <p class="kern-body">{renderPhrases(block.children, renderMark)}</p>;
    case "heading":
      return <p class="kern-body kern-body--bold">{renderPhrases(block.children, renderMark)}</p>;
    case "list":
      return renderList(block, renderMark);
    case "blockquote":
      return <blockquote>{block.children.map((child) => renderBlock(child, renderMark))}</blockquote>;
    case "code":
      return (
        <pre>
          <code>{block.value}</code>
        </pre>
      );
    case "html":
      return <p class="kern-body">{block.value}</p>;
    case "thematicBreak":
      return <hr class="kern-divider" />;
    default:
      return null;
  }
}

function renderList(list: List, renderMark: RenderMark): ComponentChildren {
  const [only, ...others] = list.children;
  // A sentence that begins with an ordinal ("31. Januar 2026 ist die Frist.") is a list only to the parser.
  if (list.ordered && only && others.length === 0) return renderOrdinal(list.start ?? 1, only, renderMark);
  const items = list.children.map((item) => <li>{renderItem(item, renderMark)}</li>);
  return list.ordered ? (
    <ol class="kern-list kern-list--number" start={list.start ?? 1}>
      {items}
    </ol>
  ) : (
    <ul class="kern-list kern-list--bullet">{items}</ul>
  );
}

function renderOrdinal(ordinal: number, item: ListItem, renderMark: RenderMark): ComponentChildren {
  const [first, ...rest] = item.children;
  if (first?.type !== "paragraph") return item.children.map((child) => renderBlock(child, renderMark));
  const paragraph = {
    ...first,
    children: [{ type: "text" as const, value: `${ordinal}. ` }, ...first.children],
  };
  return [paragraph, ...rest].map((child) => renderBlock(child, renderMark));
}

function renderItem(item: ListItem, renderMark: RenderMark): ComponentChildren {
  return item.children.map((child) =>
    child.type === "paragraph" ? renderPhrases(child.children, renderMark) : renderBlock(child, renderMark),
  );
}

function renderPhrases(phrases: readonly PhrasingContent[], renderMark: RenderMark): ComponentChildren {
  return phrases.map((phrase) => renderPhrase(phrase, renderMark));
}

function renderPhrase(phrase: PhrasingContent, renderMark: RenderMark): ComponentChildren {
  switch (phrase.type) {
    case "text":
      return splitMarks(phrase.value).map((part) =>
        typeof part === "string" ? part : renderMark(part.mark),
      );
    case "strong":
      return <strong>{renderPhrases(phrase.children, renderMark)}</strong>;
    case "emphasis":
      return <em>{renderPhrases(phrase.children, renderMark)}</em>;
    case "inlineCode":
      return <code>{phrase.value}</code>;
    case "break":
      return <br />;
    case "html":
      return phrase.value;
    case "image":
      return phrase.alt;
    case "link":
    case "linkReference":
      return renderPhrases(phrase.children, renderMark);
    default:
      return null;
  }
}
