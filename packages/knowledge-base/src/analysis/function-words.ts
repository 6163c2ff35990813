import { fold } from "./fold.js";

/** Whether a folded word only holds a sentence together and says nothing of its subject ("der", "und", "wurde"). */
export function isFunctionWord(foldedWord: string): boolean {
  return functionWords.has(foldedWord);
}

const articlesAndPronouns = `
  der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen
  ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man
  mein meine meiner meinem meinen meines sein seine seiner seinem seinen seines
  ihre ihrer ihrem ihren ihres unser unsere unserer unserem unseren unseres euer eure eurer eurem euren
  dieser diese dieses diesem diesen dies jener jene jenes jenem jenen
  welcher welche welches welchem welchen derer deren dessen denen jeder jede jedes jedem jeden
  alle aller allen alles beide beiden beider selbst etwas nichts viele vielen vieler viel einige einigen mehrere`;

const prepositionsAndConjunctions = `
  in im ins an am ans auf aus bei beim bis durch fur gegen hinter mit nach neben ohne seit statt trotz uber
  um unter vom von vor wahrend wegen zu zum zur zwischen innerhalb ausserhalb
  und oder aber denn sondern sowie sowohl weder noch als wie wenn falls ob dass weil da damit obwohl indem
  bevor nachdem je desto entweder also`;

const verbs = `
  bin bist ist sind seid war waren warst wart gewesen werde wirst wird werden werdet wurde wurden worden geworden
  habe hast hat haben habt hatte hatten gehabt kann kannst konnen konnt konnte konnten
  muss mussen musst musste mussten soll sollen sollte sollten will wollen wollte wollten
  darf durfen durfte durften mag mogen mochte mochten lasst lassen gibt`;

const adverbsAndQuestionWords = `
  wer wen wem wessen was wo wohin woher wann warum wieso weshalb wofur womit wodurch woran worin worauf wovon wozu
  nicht nur auch so sehr schon noch nun dann dort hier da dabei dafur dagegen daher dadurch daran darauf daraus darin
  daruber davon dazu doch ja nein eben etwa hin her mehr meist immer wieder bereits jedoch sonst ganz bitte zirka`;

const functionWords = new Set(
  [articlesAndPronouns, prepositionsAndConjunctions, verbs, adverbsAndQuestionWords]
    .flatMap((list) => list.split(/\s+/))
    .filter((word) => word !== "")
    .map(fold),
);
