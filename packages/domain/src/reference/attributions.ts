import type { Attribution } from "../knowledge/attribution.js";

/** Notices that a page must show where it uses a data set. */
export const attributions: readonly Attribution[] = [
  {
    id: "destatis",
    notice: "© Statistisches Bundesamt (Destatis), Gemeindeverzeichnis, Gebietsstand 30.11.2023",
    licence: "Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet",
    changed: false,
    uses: ["municipalities"],
    sourceId: "destatis",
  },
  {
    id: "bkg",
    notice: "© GeoBasis-DE / BKG 2021 (Daten verändert)",
    url: "http://www.bkg.bund.de",
    licence: "Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)",
    changed: true,
    uses: ["municipalities", "map"],
    sourceId: "bkg",
  },
  {
    id: "verordnung-staedte",
    notice: "Rechtsstellung der Städte nach der Verordnung zu § 4 GO NRW, Stand 1. Januar 2025",
    licence: "amtliches Werk",
    changed: false,
    uses: ["municipalities", "laws"],
    sourceId: "nrw-status-regulation",
  },
];
