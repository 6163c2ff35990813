import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createAppPackage } from "@stadtlotse/bot";
import { exitCodes, runCommand, UsageError, workingFolder } from "./command.js";

const usage =
  "Aufruf: npm run --silent teams:package -- --app-id GUID --host HOST [--publisher NAME] [--privacy-url URL] [--terms-url URL] [--sign-in] [--out DATEI.zip]";
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const hostName = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

await runCommand(async (args) => {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: {
      "app-id": text,
      host: text,
      publisher: text,
      "privacy-url": text,
      "terms-url": text,
      "sign-in": { type: "boolean", default: false },
      out: { ...text, default: "stadtlotse-teams.zip" },
    },
  });
  const { "app-id": appId, host, publisher, "privacy-url": privacyUrl, "terms-url": termsUrl, out } = values;
  if (appId === undefined || host === undefined) throw new UsageError(usage);
  if (!guid.test(appId))
    throw new UsageError(
      `--app-id muss die Anwendungs-ID der Registrierung sein (eine GUID), nicht "${appId}".`,
    );
  if (!hostName.test(host))
    throw new UsageError(`--host muss ein Hostname ohne https:// sein, nicht "${host}".`);
  for (const [name, url] of Object.entries({ "--privacy-url": privacyUrl, "--terms-url": termsUrl }))
    if (url !== undefined && !/^https:\/\/./.test(url))
      throw new UsageError(`${name} muss mit https:// beginnen.`);
  const path = resolve(workingFolder(), out);
  await writeFile(
    path,
    createAppPackage({
      appId: appId.toLowerCase(),
      host: host.toLowerCase(),
      signIn: values["sign-in"],
      ...(publisher === undefined ? {} : { publisher }),
      ...(privacyUrl === undefined ? {} : { privacyUrl }),
      ...(termsUrl === undefined ? {} : { termsUrl }),
    }),
  );
  console.log(path);
  return exitCodes.ok;
});
