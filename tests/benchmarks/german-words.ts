/** Makes up words that look German: each letter follows from the two before it as often as in a sample of German. */
export class GermanWordMaker {
  readonly #followers = new Map<string, string[]>();

  constructor(readonly random: () => number) {
    for (const word of sample.match(/\p{L}+/gu) ?? []) {
      const marked = `  ${word} `;
      for (let i = 2; i < marked.length; i++) {
        const key = marked.slice(i - 2, i);
        this.#followers.set(key, [...(this.#followers.get(key) ?? []), marked.charAt(i)]);
      }
    }
  }

  /** A word of four to twenty letters. */
  make(): string {
    for (;;) {
      let word = "";
      let key = "  ";
      for (let next = this.#follow(key); next !== " " && word.length < 20; next = this.#follow(key)) {
        word += next;
        key = key.charAt(1) + next;
      }
      if (word.length >= 4) return word;
    }
  }

  #follow(key: string): string {
    const followers = this.#followers.get(key) ?? [" "];
    return followers[Math.floor(this.random() * followers.length)] ?? " ";
  }
}

const sample = `Wer in einer kleinen Gemeinde arbeitet, kennt das Gefühl: Auf dem Schreibtisch liegen Bescheide, Anträge
und Rückfragen, das Telefon klingelt, und am Nachmittag tagt der Ausschuss für Verkehr und Umwelt. Früher wurden Akten
gebunden, gestempelt und mit dem Fahrrad zum Rathaus gebracht; heute wandern sie als Dateien durch das Netz, doch die
Fragen der Menschen sind gleich geblieben. Wo wird gebaut, wann öffnet das Schwimmbad wieder, wie hoch ist die Gebühr
für den Parkplatz, warum fährt der Bus abends nur noch stündlich? Zwischen Feldern, Fabriken und Flüssen liegen Orte mit
ganz verschiedener Geschichte. Manche wuchsen mit den Zechen, andere blieben Dörfer, bis die Eisenbahn kam. Im Winter
glitzert der Schnee auf den Dächern der alten Häuser, im Sommer sitzen Familien unter Kastanien und trinken kühlen
Apfelsaft. Die Bürgermeisterin eröffnet den Wochenmarkt, ein Chor singt, Kinder jagen sich über das Pflaster. Wenige
Straßen weiter steht ein leeres Kaufhaus, dessen Fenster mit Brettern vernagelt sind. Was soll daraus werden? Eine
Bücherei, Wohnungen, vielleicht eine Werkstatt, in der Jugendliche Möbel reparieren. Ein Architekt zeichnet Entwürfe, der
Stadtrat streitet über Kosten, Denkmalschutz und Brandschutz, schließlich findet sich eine Mehrheit. Fünf Jahre später
blüht das Viertel, junge Leute ziehen zu, und der Bäcker an der Ecke verkauft doppelt so viele Brötchen. Nicht jeder Plan
gelingt so glücklich. Oft fehlen Personal, Zeit und Mut, manchmal auch bloß jemand, der rechtzeitig fragt. Deshalb
lohnt sich der Austausch mit Nachbarn: Erfahrungen, Fehler und kluge Abkürzungen gehören allen. Wasser, Wärme, Licht und
gute Luft, sichere Wege zur Schule, Plätze zum Spielen und Bänke zum Ausruhen bilden zusammen jene unscheinbare
Grundlage, ohne die kein Gemeinwesen dauerhaft gedeiht. Zukunft entsteht selten durch große Würfe; häufiger wächst sie
aus geduldiger Pflege, sorgfältiger Abwägung und freundlicher Hartnäckigkeit.`;
