import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { ApiError, ask } from "../api";
import type { Choices, Column, Problem, Reference, Table } from "../contract";
import { shownName } from "../state";

/** The foreign key of a column that refers by itself. */
export const referenceOf = (table: Table, column: Column): Reference | undefined =>
  column.isSecret ? undefined : table.references.find((it) => it.columns.length === 1 && it.columns[0] === column.name);

interface PickerProps {
  table: Table;
  reference: Reference;
  value: string;
  label: string;
  onChange: (value: string) => void;
  onDone?: () => void;
}

/** Picks a row of another table by what people know it by, or by its key. A key that is typed whole counts as it is. */
export const Picker = ({ table, reference, value, label, onChange, onDone }: PickerProps): JSX.Element => {
  const id = useId();
  const [text, setText] = useState(value);
  const [isOpen, setOpen] = useState(false);
  const [found, setFound] = useState<Choices | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [active, setActive] = useState(-1);
  const picked = useRef<{ value: string; label: string } | null>(null);
  useEffect(() => { if (picked.current?.value !== value) setText(value); }, [value]);
  useEffect(() => {
    if (!isOpen) return;
    const left = new AbortController();
    const search = picked.current?.label === text ? "" : text;
    const wait = setTimeout(() => ask<Choices>("choices", { table: table.name, reference: reference.name, search }, left.signal).then(
      (it) => { setFound(it); setProblem(null); setActive(-1); },
      (error: unknown) => { if (!left.signal.aborted) setProblem(error instanceof ApiError ? error.problem : { message: String(error) }); }), 120);
    return () => { clearTimeout(wait); left.abort(); };
  }, [text, isOpen]);
  const choices = found?.choices ?? [];
  const pick = (index: number): void => {
    const choice = choices[index];
    const key = choice?.values[0];
    if (!choice || key === null || key === undefined) return;
    picked.current = { value: key, label: choice.label ?? key };
    setText(picked.current.label);
    setOpen(false);
    onChange(key);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      if (choices.length) setActive(event.key === "ArrowDown" ? (active + 1) % choices.length : (active <= 0 ? choices.length : active) - 1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      event.stopPropagation();
      if (isOpen && active >= 0) pick(active);
      else { setOpen(false); onDone?.(); }
    } else if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  const type = (typed: string): void => {
    picked.current = null;
    setText(typed);
    setOpen(true);
    onChange(typed);
  };
  return (
    <span class="picker">
      <input type="text" role="combobox" aria-label={label} aria-expanded={isOpen} aria-controls={`${id}-list`} aria-autocomplete="list" aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        spellcheck={false} autocomplete="off" placeholder={`find in ${shownName(reference.table)}`} value={text}
        onInput={(event) => type(event.currentTarget.value)} onFocus={() => setOpen(true)} onBlur={() => setOpen(false)} onKeyDown={press} />
      {isOpen && (
        <div class="choices">
          <ul role="listbox" id={`${id}-list`} aria-label={`Rows of ${shownName(reference.table)}`}>
            {choices.map((choice, index) => (
              <li key={choice.values.join("\u0000")} id={`${id}-${index}`} role="option" aria-selected={choice.values[0] === value} class={index === active ? "active" : ""}
                onPointerDown={(event) => { event.preventDefault(); pick(index); }}>
                <span class="choicelabel">{choice.label ?? choice.values[0]}</span>{choice.label !== null && <span class="faint mono">{choice.values.join(", ")}</span>}
              </li>
            ))}
          </ul>
          {problem && <p class="note" role="alert">{problem.message}</p>}
          {found && choices.length === 0 && !problem && <p class="note">No row has that. What you typed counts as the key.</p>}
          {found?.isMore && <p class="note">There are more: type a part of the name.</p>}
        </div>
      )}
    </span>
  );
};
