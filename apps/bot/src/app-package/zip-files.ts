import { crc32 } from "node:zlib";

/** 1 January 1980, the first day that the format knows. */
const fixedDate = 0x0021;
const version = 20;

/** Files as they are in one ZIP archive (APPNOTE 6.3), with a fixed time: the same files give the same bytes. */
export function zipFiles(files: Readonly<Record<string, Buffer>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const encodedName = Buffer.from(name, "utf8");
    const common = describe(content, encodedName);
    const local = Buffer.concat([signature(0x04034b50), common, encodedName, content]);
    const position = Buffer.alloc(14); // comment, disk, attributes, then where the file begins
    position.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([signature(0x02014b50), number(version), common, position, encodedName]));
    parts.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, entries, signature(0x06054b50), end]);
}

/** What the file's own header and the directory say alike. */
function describe(content: Buffer, name: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(version, 0);
  header.writeUInt16LE(fixedDate, 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(content.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function signature(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

function number(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}
