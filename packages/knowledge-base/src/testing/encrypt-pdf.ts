import { createHash } from "node:crypto";

/** How a PDF is encrypted with RC4 of 40 bits that opens without a password. */
export interface PdfEncryption {
  /** The encryption dictionary. */
  dictionary: string;
  encryptStream(content: string, objectNumber: number): string;
}

const padding = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const permissions = -4;

/** As chapter 7.6.4 of ISO 32000-1 describes it, revision 2, with an empty user password. */
export function encryptWithoutPassword(fileId: Buffer): PdfEncryption {
  const owner = rc4(md5(padding).subarray(0, 5), padding);
  const flags = Buffer.alloc(4);
  flags.writeInt32LE(permissions);
  const key = md5(Buffer.concat([padding, owner, flags, fileId])).subarray(0, 5);
  const user = rc4(key, padding);
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /Length 40 /P ${permissions} /O <${owner.toString("hex")}> /U <${user.toString("hex")}> >>`,
    encryptStream(content, objectNumber) {
      const salt = Buffer.from([
        objectNumber & 0xff,
        (objectNumber >> 8) & 0xff,
        (objectNumber >> 16) & 0xff,
        0,
        0,
      ]);
      const objectKey = md5(Buffer.concat([key, salt])).subarray(0, 10);
      return rc4(objectKey, Buffer.from(content, "latin1")).toString("latin1");
    },
  };
}

function md5(data: Buffer): Buffer {
  return createHash("md5").update(data).digest();
}

/** OpenSSL 3 no longer offers it. */
function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number) => state[index & 0xff] ?? 0;
  const swap = (left: number, right: number) => {
    const kept = at(left);
    state[left & 0xff] = at(right);
    state[right & 0xff] = kept;
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  let j = 0;
  return Buffer.from(
    data.map((byte, index) => {
      const i = (index + 1) & 0xff;
      j = (j + at(i)) & 0xff;
      swap(i, j);
      return byte ^ at(at(i) + at(j));
    }),
  );
}
