import type { Region } from "../municipalities/region.js";

/**
 * The vocabulary of regions. The home page of Städtenetz Soziale Stadt NRW (2020) names Ruhr, Emscher, Rheinschiene and
 * Bergisches Land without drawing them; the boundaries are the library's own and stand in `definition`.
 */
export const regions: readonly Region[] = [
  {
    id: "ruhr",
    name: "Ruhrgebiet",
    aliases: ["Ruhr", "Ruhrpott", "Revier", "Metropole Ruhr"],
    definition: "Gebiet des Regionalverbandes Ruhr: elf kreisfreie Städte und vier Kreise",
    keys: [
      ...["05112", "05113", "05117", "05119", "05512", "05513", "05911", "05913", "05914", "05915", "05916"],
      ...["05170", "05562", "05954", "05978"],
    ],
  },
  {
    id: "emscher",
    name: "Emscher-Region",
    aliases: ["Emscher", "Emschertal"],
    definition: "Städte und Gemeinden am Lauf der Emscher von Holzwickede bis Dinslaken",
    keys: [
      ...["05112", "05113", "05119", "05512", "05513", "05913", "05916"],
      ...["05170008", "05562004", "05562020", "05562032", "05978016"],
    ],
  },
  {
    id: "rheinschiene",
    name: "Rheinschiene",
    aliases: ["Rhein", "am Rhein"],
    definition: "Großstädte am Rhein zwischen Bonn und Duisburg",
    keys: ["05111", "05112", "05114", "05162024", "05314", "05315", "05316"],
  },
  {
    id: "bergisches-land",
    name: "Bergisches Land",
    aliases: ["Bergisch", "Bergisches Städtedreieck"],
    definition: "Wuppertal, Solingen und Remscheid, Oberbergischer Kreis und Rheinisch-Bergischer Kreis",
    keys: ["05120", "05122", "05124", "05374", "05378"],
  },
  {
    id: "muensterland",
    name: "Münsterland",
    aliases: [],
    definition: "Stadt Münster und die Kreise Borken, Coesfeld, Steinfurt und Warendorf",
    keys: ["05515", "05554", "05558", "05566", "05570"],
  },
  {
    id: "ostwestfalen-lippe",
    name: "Ostwestfalen-Lippe",
    aliases: ["OWL", "Ostwestfalen"],
    definition: "Regierungsbezirk Detmold",
    keys: ["05711", "05754", "05758", "05762", "05766", "05770", "05774"],
  },
  {
    id: "niederrhein",
    name: "Niederrhein",
    aliases: [],
    definition: "Krefeld, Mönchengladbach und die Kreise Kleve, Wesel, Viersen und Rhein-Kreis Neuss",
    keys: ["05114", "05116", "05154", "05162", "05166", "05170"],
  },
  {
    id: "sauerland",
    name: "Sauerland",
    aliases: [],
    definition: "Hochsauerlandkreis, Märkischer Kreis und Kreis Olpe",
    keys: ["05958", "05962", "05966"],
  },
];
