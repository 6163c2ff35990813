/** A message as it goes out; who gets it is set in the program that sends it. */
export interface Message {
  subject: string;
  text: string;
}

const lineLength = 76;

/**
 * A message after RFC 5322 that a mail program opens as a draft (`X-Unsent`). Subject and text are encoded, so no
 * header can be smuggled in by either.
 */
export function renderEml({ subject, text }: Message): string {
  const body = Buffer.from(text.replaceAll(/\r?\n/g, "\r\n"), "utf8").toString("base64");
  return [
    `Subject: ${encodeWords(subject)}`,
    "X-Unsent: 1",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...(body.match(new RegExp(`.{1,${lineLength}}`, "g")) ?? []),
    "",
  ].join("\r\n");
}

/** Encoded words after RFC 2047, none longer than 75 characters and none that cuts a character. */
function encodeWords(text: string): string {
  const words: string[] = [];
  let word = "";
  for (const character of text) {
    if (Buffer.byteLength(word + character, "utf8") > 42) {
      words.push(word);
      word = "";
    }
    word += character;
  }
  return [...words, word]
    .map((each) => `=?utf-8?B?${Buffer.from(each, "utf8").toString("base64")}?=`)
    .join("\r\n ");
}
