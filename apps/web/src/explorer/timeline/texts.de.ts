export const texts = {
  described: (label: string) => `${label}. Alle Angaben stehen auch in der Tabelle darunter.`,
} as const;
