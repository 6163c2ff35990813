import { isValidElement } from "preact";
import { describe, expect, it } from "vitest";
import { linkText } from "./link-text.js";

describe("linkText", () => {
  it.each([
    { text: "001_c9e81bd44c453871.txt", links: [] },
    { text: "z.B. im Rathaus, Zimmer 1.2", links: [] },
    {
      text: "Telefon 0211 1234, info@netzwerk.example.",
      links: ["mailto:info@netzwerk.example"],
    },
    { text: "netzwerk-stadtentwicklung.nrw", links: ["https://netzwerk-stadtentwicklung.nrw"] },
    {
      text: "Siehe https://www.soziale-stadt-nrw.de/das-programm?a=1.",
      links: ["https://www.soziale-stadt-nrw.de/das-programm?a=1"],
    },
  ])("finds the addresses in $text", ({ text, links }) => {
    const elements = [linkText(text)].flat().filter((part) => isValidElement(part));
    expect(elements.map(({ props }) => "href" in props && props.href)).toEqual(links);
  });
});
