const examples =
  /\b(vorbild\w*|beispiel\w*|praxisbeispiel\w*|best practice\w*|gute praxis|referenz\w*|nachmachen|abgucken|abschauen|nachahm\w*|woanders|anderswo)\b/;
const whoDidIt =
  /\b((wer|jemand|irgendwer|andere) .*\b(hat|haben|gemacht|probiert|ausprobiert|umgesetzt|geschafft)|(gemacht|probiert|umgesetzt) (hat|haben)|welche[rsnm]? .*\b(stadt|stadte|stadten|kommune|kommunen|gemeinde|gemeinden|ort)|kenn\w* .*(stadt|stadte|kommunen?|gemeinden?)|anderen (stadte|stadten|kommunen|gemeinden)|wo (gibt|gab|wurde|wurden|hat|haben)|schon (mal|einmal|irgendwo)|erfahrung\w*)\b/;

/** Whether a folded question asks in so many words for an example. */
export function namesExamples(folded: string): boolean {
  return examples.test(folded);
}

/** Whether a folded question asks who has done something, or where. */
export function asksWhoDidIt(folded: string): boolean {
  return whoDidIt.test(folded);
}

const oneOfThem =
  /\b(gab|gibt|hat|haben|ist|war|wurde) (es |er |sie |man |da )?(.* )?((ei|irgendei)n\w*|eins|was|etwas|irgend\w*|jemand\w*) (\w+ ){0,3}(mit|in|im|aus|bei|am|an|als|fur|auf|zu[mr]?|ehemalig\w*|fruher\w*|alt\w*)\b/;

/** Whether a folded question asks for one among several by what is special in it ("was mit einer Kirche", "eins im Kino"). */
export function asksForOne(folded: string): boolean {
  return oneOfThem.test(folded) || /\b(irgend\w*|und (was|eins|eine[nrs]?) (mit|in|aus))\b/.test(folded);
}
