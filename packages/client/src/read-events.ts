export interface ServerEvent {
  name: string;
  data: string;
}

/** The events of a `text/event-stream`, one by one; what stands unfinished at the end is no event. */
export async function* readEvents(stream: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let unread = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      unread += decoder.decode(value, { stream: true });
      const blocks = unread.split(/\r?\n\r?\n/);
      unread = blocks.pop() ?? "";
      for (const block of blocks) yield parseBlock(block);
    }
  } finally {
    await reader.cancel(); // also when the reader of the events has enough
  }
}

function parseBlock(block: string): ServerEvent {
  const fields = block.split(/\r?\n/).map((line) => /^([^:]*):? ?(.*)$/.exec(line) ?? []);
  const valuesOf = (name: string) =>
    fields.flatMap(([, field, value]) => (field === name ? [value ?? ""] : []));
  return { name: valuesOf("event").at(-1) ?? "message", data: valuesOf("data").join("\n") };
}
