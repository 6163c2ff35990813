import { analyzeText } from "@stadtlotse/knowledge-base";

/** Stems of the words that say when, how sure or how politely; what is asked about stands in the others. */
export const saysNothing = new Set(
  analyzeText(
    `heute heutzutage aktuell aktuelle derzeit momentan zurzeit jetzt gegenwärtig inzwischen mittlerweile künftig demnächst
     nächste nächsten nächster kommende kommenden früher vorher zuvor damals davor bisher bislang ehemals einst jahr jahre jahren eigentlich überhaupt genau ungefähr
     mann frau herr herrn dame person personen leute kollege kollegin kollegen
     ok okay
     zurück vorhin eben sagen sag sagt wissen weiß kennen kennt hallo guten tag moin danke bitte gern gerne mal frage fragen stimmt kurz
     konkret bekannt gerade überall irgendwie vielleicht wohl halt eben denn schnell mir uns Ihnen nochmal noch also meinte mein meine meinen gemeint nee ach falsch moment sorry verzeihung korrektur quatsch getippt vertippt
     verschrieben verwechselt wollte brauch brauche drauf darauf danach später meinst meinen findest finden glaubst glauben denkst denken`,
  ),
);
