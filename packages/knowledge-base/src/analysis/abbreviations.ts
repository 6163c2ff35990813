/**
 * What a full stop after this word means: `inner`, something always follows; `closing`, the sentence may be over;
 * `undefined`, the word is no abbreviation. Inner dots do not count: "z.B", "i.d.R".
 */
export function abbreviationKind(word: string): "inner" | "closing" | undefined {
  const key = word.toLowerCase().replaceAll(".", "");
  if (inner.has(key)) return "inner";
  if (closing.has(key)) return "closing";
  if (!/^\p{L}(?:\.\p{L})*$/u.test(word)) return undefined;
  return /\p{Lu}$/u.test(word) ? "closing" : "inner";
}

const inner = toSet(`
  abb abs abschn adr allg alt anh anl anm art aufl ausg az bd bde beisp bes betr bez bspw bzgl bzw ca cf dgl dh dipl
  dr eigtl einschl engl entspr erl etw evtl exkl fig flst franz geb gegr gem gest ggf ggü griech hrn hrsg inkl insb
  insbes jan feb mrz apr jun jul aug sep sept okt nov dez kap kath lat lfd max mind min nachf nr nrn nördl oa od östl
  öffentl pos prof rd rdnr rn römisch sog span spez städt st staatl stellv stv südl tab techn tel urspr verf vgl verm
  versch vert vors vs westl wg wiss zb ziff zit zt zzgl zzt ing phil med rer nat hon dir abt bgm ehem freiw gemeinn
  komm ltd vorm`);

const closing = toSet("usw etc chr jh jhd jhdt ff uvm jr sen mio mrd tsd str ew vh ua ev idr");

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ""));
}
