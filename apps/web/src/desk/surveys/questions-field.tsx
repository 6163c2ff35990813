import type { SurveyQuestion } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { CheckField, FaultNote, SelectField, TextArea, TextField } from "../../shell/fields.js";
import { PressButton } from "../press-button.js";
import { isChoice, newQuestion, parseQuestions, writeQuestions } from "./question-text.js";
import { texts } from "./texts.de.js";

const words = texts.question;

/** The questions of a survey, one below the other. */
export function QuestionsField(props: {
  label: string;
  value: string;
  fault: string | undefined;
  onChange: (text: string) => void;
}): ComponentChildren {
  const id = useId();
  const questions = parseQuestions(props.value);
  const set = (changed: readonly SurveyQuestion[]) => props.onChange(writeQuestions(changed));
  return (
    <fieldset
      class="desk-choices stack"
      tabIndex={-1}
      data-faulty={props.fault !== undefined}
      aria-describedby={props.fault === undefined ? undefined : `${id}-fault`}
    >
      <legend class="kern-label is-required">{props.label}</legend>
      {questions.map((question, index) => (
        <QuestionFields
          key={question.id}
          question={question}
          number={index + 1}
          onChange={(changed) => set(questions.with(index, changed))}
          onRemove={() => set(questions.toSpliced(index, 1))}
          onUp={() => set(questions.toSpliced(index, 1).toSpliced(index - 1, 0, question))}
        />
      ))}
      <div>
        <PressButton label={words.add} onPress={() => set([...questions, newQuestion(questions)])} />
      </div>
      {props.fault !== undefined && <FaultNote id={`${id}-fault`} fault={props.fault} />}
    </fieldset>
  );
}

function QuestionFields(props: {
  question: SurveyQuestion;
  number: number;
  onChange: (question: SurveyQuestion) => void;
  onRemove: () => void;
  onUp: () => void;
}): ComponentChildren {
  const { question, number, onChange } = props;
  return (
    <fieldset class="survey-question stack">
      <legend class="kern-title kern-title--small">{words.number(number)}</legend>
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
      <div class="kern-btn-wrapper">
        {number > 1 && <PressButton label={words.up(number)} kind="tertiary" onPress={props.onUp} />}
        <PressButton label={words.remove(number)} kind="tertiary" onPress={props.onRemove} />
      </div>
    </fieldset>
  );
}

function withFeeds({ feeds: _, ...question }: SurveyQuestion, feeds: string): SurveyQuestion {
  return feeds === "" ? question : { ...question, feeds: feeds as NonNullable<SurveyQuestion["feeds"]> };
}

function choicesOf(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
