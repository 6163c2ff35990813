import type { SurveyQuestion } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { CheckField, FaultNote, RadioField, TextArea, TextField } from "../shell/fields.js";

/** The control for one answer. */
export function AnswerField(props: {
  question: SurveyQuestion;
  /** Several choices stand in lines of their own. */
  value: string;
  fault: string | undefined;
  onChange: (value: string) => void;
}): ComponentChildren {
  const { question, value, fault, onChange } = props;
  const shared = { label: question.text, required: question.required, value, fault, onChange };
  switch (question.kind) {
    case "text":
      return <TextArea limit={4000} {...shared} />;
    case "number":
      return <TextField inputMode="decimal" {...shared} />;
    case "single-choice":
      return (
        <Options {...props}>
          {(option, name) => (
            <RadioField
              name={name}
              label={option}
              checked={value === option}
              onChoose={() => onChange(option)}
            />
          )}
        </Options>
      );
    case "multiple-choice":
      return (
        <Options {...props}>
          {(option) => (
            <CheckField
              label={option}
              checked={value.split("\n").includes(option)}
              onChange={(checked) => onChange(withOption(question.options ?? [], value, option, checked))}
            />
          )}
        </Options>
      );
  }
}

function Options(props: {
  question: SurveyQuestion;
  fault: string | undefined;
  children: (option: string, name: string) => ComponentChildren;
}): ComponentChildren {
  const { question, fault } = props;
  const id = useId();
  return (
    <fieldset
      class="kern-fieldset"
      tabIndex={-1}
      data-faulty={fault !== undefined}
      aria-describedby={fault === undefined ? undefined : `${id}-fault`}
    >
      <legend class={`kern-label ${question.required ? "is-required" : ""}`}>{question.text}</legend>
      <div class="kern-fieldset__body">
        {question.options?.map((option) => (
          <div key={option}>{props.children(option, id)}</div>
        ))}
      </div>
      {fault !== undefined && <FaultNote id={`${id}-fault`} fault={fault} />}
    </fieldset>
  );
}

/** The chosen options in the order of the question. */
function withOption(options: readonly string[], value: string, option: string, checked: boolean): string {
  const chosen = new Set(value.split("\n"));
  if (checked) chosen.add(option);
  else chosen.delete(option);
  return options.filter((each) => chosen.has(each)).join("\n");
}
