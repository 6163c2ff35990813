const lineLimit = 70;

/**
 * An iCalendar file (RFC 5545) with one whole day.
 *
 * @param day `YYYY-MM-DD`
 */
export function writeCalendar({ day, title }: { day: string; title: string }): string {
  const compact = day.replaceAll("-", "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Stadtlotse//DE",
    "BEGIN:VEVENT",
    `UID:${compact}-${encodeURIComponent(title)}@stadtlotse`,
    `DTSTAMP:${compact}T000000Z`,
    `DTSTART;VALUE=DATE:${compact}`,
    `SUMMARY:${title.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** Long lines go on after a line end and a space. */
function fold(line: string): string {
  const pieces = Array.from({ length: Math.ceil(line.length / lineLimit) }, (_, index) =>
    line.slice(index * lineLimit, (index + 1) * lineLimit),
  );
  return pieces.join("\r\n ");
}
