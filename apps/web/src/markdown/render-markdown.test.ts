import { type ComponentChildren, h, isValidElement } from "preact";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "./render-markdown.js";

describe("renderMarkdown", () => {
  it.each([
    {
      name: "a paragraph with emphasis",
      markdown: "Das **Basisangebot** gilt für *alle*.",
      expected: "<p>Das <strong>Basisangebot</strong> gilt für <em>alle</em>.</p>",
    },
    {
      name: "marks wherever they stand",
      markdown: "**87** [1], später 130 [2][3].",
      expected: "<p><strong>87</strong> <1>, später 130 <2><3>.</p>",
    },
    {
      name: "a list",
      markdown: "Offen sind:\n\n- Beratung [1]\n- Tagung",
      expected: "<p>Offen sind:</p><ul><li>Beratung <1></li><li>Tagung</li></ul>",
    },
    {
      name: "numbered steps",
      markdown: "1. ISEK\n2. Antrag",
      expected: "<ol><li>ISEK</li><li>Antrag</li></ol>",
    },
    {
      name: "a sentence that begins with a date",
      markdown: "31. Januar 2026 ist die Frist [1].",
      expected: "<p>31. Januar 2026 ist die Frist <1>.</p>",
    },
    { name: "a heading", markdown: "## Frist", expected: "<p>Frist</p>" },
    {
      name: "HTML as text",
      markdown: "<script>alert(1)</script>\n\nSiehe <b>hier</b>.",
      expected: "<p>&lt;script>alert(1)&lt;/script></p><p>Siehe &lt;b>hier&lt;/b>.</p>",
    },
    {
      name: "a link and an image as their words",
      markdown: "[Hier](javascript:alert(1)) ![Bild](http://example.org/a.png)",
      expected: "<p>Hier Bild</p>",
    },
  ])("shows $name", ({ markdown, expected }) => {
    expect(outline(renderMarkdown(markdown, (number) => h("i", null, number)))).toBe(expected);
  });
});

/** Elements as tags without attributes, a mark as `<n>`, a `<` of the text as `&lt;`. */
function outline(children: ComponentChildren): string {
  if (Array.isArray(children)) return children.map(outline).join("");
  if (!isValidElement(children)) return children === null ? "" : String(children).replaceAll("<", "&lt;");
  const inner = outline(children.props.children as ComponentChildren);
  return children.type === "i"
    ? `<${inner}>`
    : `<${String(children.type)}>${inner}</${String(children.type)}>`;
}
