import { BlockList, isIP, isIPv4, isIPv6 } from "node:net";

/** Whether an address is part of some networks. */
export type Networks = (address: string) => boolean;

/**
 * Networks from a list such as `127.0.0.0/8,::1`; `undefined` where an entry is no network.
 */
export function parseNetworks(entries: readonly string[]): Networks | undefined {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", prefix, ...rest] = entry.split("/");
    const version = isIP(address);
    const longest = version === 4 ? 32 : 128;
    const length = prefix === undefined ? longest : Number(prefix);
    const isLength = /^\d{1,3}$/.test(prefix ?? "0") && length <= longest;
    if (version === 0 || rest.length > 0 || !isLength) return undefined;
    list.addSubnet(address, length, version === 4 ? "ipv4" : "ipv6");
  }
  if (entries.length === 0) return () => false;
  return remember((address) => {
    const plain = plainAddress(address);
    return (isIPv4(plain) && list.check(plain, "ipv4")) || (isIPv6(plain) && list.check(plain, "ipv6"));
  });
}

const mostRemembered = 10_000;

/** The same few addresses call again and again, and comparing one costs more than the routing of its request. */
function remember(isPart: Networks): Networks {
  const known = new Map<string, boolean>();
  return (address) => {
    const answer = known.get(address) ?? isPart(address);
    if (known.size >= mostRemembered) known.clear();
    known.set(address, answer);
    return answer;
  };
}

/** An IPv4 address that came over an IPv6 socket, as IPv4. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

/** Whoever has one IPv6 address has its whole /64, so they are counted together. */
export function countedAddress(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  const zeros = Array(Math.max(0, 8 - before.length - after.length)).fill("0");
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, "").toLowerCase())
    .join(":");
}
