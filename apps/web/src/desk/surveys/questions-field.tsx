import type { SurveyQuestion } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { CheckField, SelectField, TextArea, TextField } from "../../shell/fields.js";
import { EntryList } from "../records/entry-list.js";
import { isChoice, newQuestion, parseQuestions, writeQuestions } from "./question-text.js";
import { texts } from "./texts.de.js";

const words = texts.question;

/** The questions of a survey, one below the other. */
export function QuestionsField(props: {
  label: string;
  required: boolean | undefined;
  value: string;
  fault: string | undefined;
  onChange: (text: string) => void;
}): ComponentChildren {
  const questions = parseQuestions(props.value);
  return (
    <EntryList
      {...props}
      words={words}
      entries={questions}
      begin={() => newQuestion(questions)}
      onChange={(changed) => props.onChange(writeQuestions(changed))}
      show={(question, onChange) => <QuestionFields question={question} onChange={onChange} />}
    />
  );
}

function QuestionFields(props: {
  question: SurveyQuestion;
  onChange: (question: SurveyQuestion) => void;
}): ComponentChildren {
  const { question, onChange } = props;
  return (
    <>
      <TextField
        label={words.text}
        required
        value={question.text}
        onChange={(text) => onChange({ ...question, text })}
      />
      <SelectField
        label={words.kind}
        value={question.kind}
        choices={choicesOf(words.kinds)}
        onChange={(kind) => onChange({ ...question, kind: kind as SurveyQuestion["kind"] })}
      />
      {isChoice(question) && (
        <TextArea
          label={words.options}
          hint={words.optionsHint}
          value={(question.options ?? []).join("\n")}
          onChange={(lines) => onChange({ ...question, options: lines.split("\n") })}
        />
      )}
      <SelectField
        label={words.feeds}
        any={words.feedsNothing}
        value={question.feeds ?? ""}
        choices={choicesOf(words.feedsWhat)}
        onChange={(feeds) => onChange(withFeeds(question, feeds))}
      />
      <CheckField
        label={words.required}
        checked={question.required ?? false}
        onChange={(required) => onChange({ ...question, required })}
      />
    </>
  );
}

function withFeeds({ feeds: _, ...question }: SurveyQuestion, feeds: string): SurveyQuestion {
  return feeds === "" ? question : { ...question, feeds: feeds as NonNullable<SurveyQuestion["feeds"]> };
}

function choicesOf(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
