import type { MunicipalityDesignation, MunicipalityType } from "../municipalities/municipality.js";
import type { SizeClass } from "../municipalities/size-class.js";

export const municipalityTypeLabels: Record<MunicipalityType, string> = {
  kreisfrei: "kreisfreie Stadt",
  regionsangehoerig: "regionsangehörige Stadt",
  "grosse-kreisangehoerige-stadt": "Große kreisangehörige Stadt",
  "mittlere-kreisangehoerige-stadt": "Mittlere kreisangehörige Stadt",
  kreisangehoerig: "kreisangehörige Kommune",
};

export const municipalityDesignationLabels: Record<MunicipalityDesignation, string> = {
  stadt: "Stadt",
  gemeinde: "Gemeinde",
};

export const sizeClassLabels: Record<SizeClass, string> = {
  small: "Kleinstadt oder Gemeinde unter 20.000 Einwohnern",
  medium: "Mittelstadt (20.000 bis unter 100.000 Einwohner)",
  large: "Großstadt (ab 100.000 Einwohnern)",
};
