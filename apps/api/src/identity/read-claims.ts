import { createHash } from "node:crypto";
import { Ags } from "@stadtlotse/domain";
import type { Role, Tenants } from "@stadtlotse/registry";
import type { JWTPayload } from "jose";
import type { Caller } from "../requests/environment.js";

export interface ClaimNames {
  /** Where the roles stand; a dot leads into an object, as in `realm_access.roles`. */
  roles: string;
  /** Where the key of the municipality stands. */
  municipality: string;
}

/** How far the claims of one token are believed. */
export interface ClaimRules {
  names: ClaimNames;
  /**
   * Whether whoever wrote the claims may say who is of the office and who stands for which municipality. The
   * administrators of another tenant write what they like into its tokens, so those prove the tenant and no more.
   */
  isOurs: boolean;
}

/** The strongest first. */
const roles: readonly Role[] = ["admin", "office", "staff"];

/**
 * Who a checked token speaks for: the municipality that it names, or else the one behind its Microsoft Entra tenant. A
 * token that names neither a municipality nor a role of ours proves a person and no more: they ask like anybody.
 */
export async function readClaims(
  claims: JWTPayload,
  { names, isOurs }: ClaimRules,
  tenants: Pick<Tenants, "municipalityOf">,
): Promise<Caller> {
  const named = isOurs ? Ags.safeParse(claimAt(claims, names.municipality)).data : undefined;
  const ags = named ?? (await municipalityOfTenant(claims, tenants));
  const granted = isOurs ? [claimAt(claims, names.roles)].flat() : [];
  const role = roles.find((each) => granted.includes(each)) ?? "staff";
  const owner = `oidc:${hashOf(`${claims.iss} ${claims.sub}`)}`;
  if (ags !== undefined) return { role, asker: { kind: "municipality", ags, role }, owner };
  // staff is always the staff of a municipality
  return { role: role === "staff" ? "anonymous" : role, asker: { kind: "anonymous" }, owner };
}

async function municipalityOfTenant(
  { tid }: JWTPayload,
  tenants: Pick<Tenants, "municipalityOf">,
): Promise<string | undefined> {
  return typeof tid === "string" ? tenants.municipalityOf(tid) : undefined;
}

/** A claim by its whole name, or else by the steps that lead to it. */
function claimAt(claims: JWTPayload, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name
    .split(".")
    .reduce<unknown>(
      (value, step) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, step)
          ? Reflect.get(value, step)
          : undefined,
      claims,
    );
}

/** Conversations are kept under this name: it leads nobody back to the person. */
function hashOf(subject: string): string {
  return createHash("sha256").update(subject).digest("base64url");
}
