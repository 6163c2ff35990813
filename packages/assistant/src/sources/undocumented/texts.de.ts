/** What is said first where a value of that kind is asked for and none is known. */
export const missingTexts = {
  email: "Eine E-Mail-Adresse ist dazu nicht belegt.",
  phone: "Eine Telefonnummer ist dazu nicht belegt.",
  fax: "Eine Faxnummer ist dazu nicht belegt.",
  address: "Eine Anschrift ist dazu nicht belegt.",
  website: "Eine Internetseite ist dazu nicht belegt.",
  time: "Uhrzeiten sind dazu nicht belegt.",
  share: "Ein Prozentsatz ist dazu nicht belegt.",
  money: "Ein Betrag ist dazu nicht belegt.",
  union: "Ein Anteil der EU ist dazu nicht belegt.",
  head: "Wer das leitet, ist nicht belegt.",
  place: "Ein Ort ist dazu nicht belegt.",
  deputy: "Eine Stellvertretung ist dazu nicht belegt.",
  number: "Eine Zahl ist dazu nicht belegt.",
};
