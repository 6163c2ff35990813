import { describe, expect, it } from "vitest";
import { countedAddress, parseNetworks } from "./networks.js";

describe("networks", () => {
  it.each([
    { networks: ["127.0.0.0/8", "::1"], address: "127.0.0.1", inside: true },
    { networks: ["127.0.0.0/8", "::1"], address: "::ffff:127.0.0.1", inside: true },
    { networks: ["127.0.0.0/8", "::1"], address: "::1", inside: true },
    { networks: ["127.0.0.0/8", "::1"], address: "10.0.0.1", inside: false },
    { networks: ["10.1.2.3"], address: "10.1.2.4", inside: false },
    { networks: ["2001:db8::/32"], address: "2001:db8:1::7", inside: true },
    { networks: [], address: "127.0.0.1", inside: false },
    { networks: ["127.0.0.0/8"], address: "nobody", inside: false },
  ])("$networks hold $address: $inside", ({ networks, address, inside }) => {
    expect(parseNetworks(networks)?.(address)).toBe(inside);
  });

  it.each(["localhost", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8/8", "::1/129", "10.0.0/8", "/8"])(
    "%s is no network",
    (entry) => {
      expect(parseNetworks([entry])).toBeUndefined();
    },
  );
});

describe("countedAddress", () => {
  it.each([
    { address: "192.0.2.7", counted: "192.0.2.7" },
    { address: "2001:db8:0:1:aaaa::1", counted: "2001:db8:0:1" },
    { address: "2001:DB8::1", counted: "2001:db8:0:0" },
    { address: "2001:0db8:0000:0000:1:2:3:4", counted: "2001:db8:0:0" },
    { address: "::1", counted: "0:0:0:0" },
  ])("counts $address as $counted", ({ address, counted }) => {
    expect(countedAddress(address)).toBe(counted);
  });
});
