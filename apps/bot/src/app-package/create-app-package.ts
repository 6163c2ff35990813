import { type AppPackageOptions, createManifest } from "./create-manifest.js";
import { drawColourIcon, drawOutlineIcon } from "./draw-icons.js";
import { zipFiles } from "./zip-files.js";

/** The file that is uploaded to Teams: manifest and icons. The same options always give the same bytes. */
export function createAppPackage(options: AppPackageOptions): Buffer {
  return zipFiles({
    "manifest.json": Buffer.from(`${JSON.stringify(createManifest(options), null, 2)}\n`),
    "color.png": drawColourIcon(),
    "outline.png": drawOutlineIcon(),
  });
}
