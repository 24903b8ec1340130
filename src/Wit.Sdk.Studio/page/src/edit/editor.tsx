import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { ApiError, ask } from "../api";
import { Sign } from "../cell";
import { type ReadRow, setInsert, stage, type Staged, stagedOf } from "./changes";
import { Control } from "./controls";
import { type Column, longestText, type NewValue, type Problem, type Table, type WholeValue } from "../contract";
import { ProblemBox } from "../problem";
import { database } from "../state";

interface Editing {
  table: Table;
  column: Column;
  /** The row that is changed; null for a new one. */
  row: ReadRow | null;
  insert: Staged | null;
  /** What the column holds, whole; undefined when that is not known. */
  old: string | null | undefined;
  problem: Problem | null;
  anchor: DOMRect;
  /** Where the focus goes afterwards. */
  back: HTMLElement | null;
}

const editing = signal<Editing | null>(null);

export const canEdit = (table: Table, column: Column): boolean => Boolean(database.value?.isWritable) && !table.isView && column.isEditable;

/** Opens the editor of a cell. */
export const beginEdit = async (table: Table, column: Column, of: { row: ReadRow } | { insert: Staged }, anchor: Element | null, back: HTMLElement | null): Promise<void> => {
  if (!canEdit(table, column) || !anchor) return;
  const start: Editing = { table, column, row: "row" in of ? of.row : null, insert: "insert" in of ? of.insert : null, old: undefined, problem: null, anchor: anchor.getBoundingClientRect(), back };
  if (!start.row || column.isSecret) {
    editing.value = start;
    return;
  }
  const text = start.row.cells[table.columns.indexOf(column)] ?? null;
  if (text === null || (column.kind !== "Bytes" && text.length <= longestText)) {
    editing.value = { ...start, old: text };
    return;
  }
  try {
    const whole = await ask<WholeValue>("value", { table: table.name, key: start.row.key, column: column.name });
    editing.value = whole.isWhole ? { ...start, old: whole.text } : { ...start, problem: { message: "The value is too long to be edited here, or the row is gone.", cure: "Change it by SQL." } };
  } catch (error) {
    editing.value = { ...start, problem: error instanceof ApiError ? error.problem : { message: String(error) } };
  }
};

const first = ({ table, column, row, insert, old }: Editing): NewValue => {
  const known = insert ? insert.set[column.name] : row && stagedOf(table.name, row.key)?.set[column.name];
  if (known) return known;
  if (insert) return { text: column.hasDefault || !column.notNull ? null : "", isDefault: column.hasDefault };
  return { text: column.isSecret ? "" : (old ?? null), isDefault: false };
};

const modes = ["Value", "NULL", "Default"] as const;

const Form = ({ edit }: { edit: Editing }): JSX.Element => {
  const { table, column, row, insert, old, back, anchor } = edit;
  const box = useRef<HTMLDivElement>(null);
  const [value, setValue] = useState(() => first(edit));
  const [isTouched, setTouched] = useState(false);
  const mode = value.isDefault ? "Default" : value.text === null ? "NULL" : "Value";
  const put = (next: NewValue): void => { setValue(next); setTouched(true); };
  const close = (): void => {
    editing.value = null;
    back?.focus();
  };
  const keep = (): void => {
    if (isTouched && insert) setInsert(insert.id, column.name, value);
    else if (isTouched && row) stage(row, column, value, old);
    close();
  };
  useLayoutEffect(() => {
    const wanted = [".control input:not([type=radio]):not([type=file]), .control textarea", ".control input:checked", ".control input, .control button", ".modes input"];
    wanted.map((it) => box.current?.querySelector<HTMLElement>(it)).find((it) => it)?.focus();
  }, []);
  useEffect(() => {
    const leave = (event: PointerEvent): void => { if (!box.current?.contains(event.target as Node)) keep(); };
    document.addEventListener("pointerdown", leave, true);
    return () => document.removeEventListener("pointerdown", leave, true);
  });
  const press = (event: KeyboardEvent): void => {
    const isLines = event.target instanceof HTMLTextAreaElement;
    const isText = isLines && (column.kind === "Text" || column.kind === "Other");
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement) && (event.ctrlKey || !isLines || (isText && !event.shiftKey))) keep();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const allowed = modes.filter((it) => it === "Value" || (it === "NULL" ? !column.notNull : column.hasDefault && (insert !== null || !column.tags.includes("numberedBy"))));
  const isLow = anchor.bottom > innerHeight * 0.6;
  const place = { left: `${Math.max(8, Math.min(anchor.left, innerWidth - 388))}px`, ...(isLow ? { bottom: `${innerHeight - anchor.top + 2}px` } : { top: `${anchor.bottom + 2}px` }) };
  return (
    <div ref={box} class="editor" role="dialog" aria-label={`Edit ${column.name}`} style={place} onKeyDown={press}>
      <div class="editorhead"><Sign column={column} /><b>{column.name}</b><span class="type">{column.type}{column.notNull ? "" : "?"}</span></div>
      <div class="modes" role="radiogroup" aria-label="What the column is to hold">
        {allowed.map((it) => <label key={it}><input type="radio" name="mode" checked={mode === it} onChange={() => put({ text: it === "Value" ? "" : null, isDefault: it === "Default" })} />{it}</label>)}
      </div>
      <div class="control"><Control table={table} column={column} text={value.text ?? ""} onChange={(text) => put({ text, isDefault: false })} onDone={keep} /></div>
      {mode === "Default" && column.default && <p class="hint">Default <code>{column.default}</code></p>}
      {mode === "Value" && value.text === "" && !column.isSecret && column.kind === "Text" && <p class="hint">An empty text, which is not NULL.</p>}
      <div class="editorfoot"><button type="button" class="primary" onClick={keep}>Keep</button><button type="button" onClick={close}>Cancel</button><span class="hint">staged, not saved yet</span></div>
    </div>
  );
};

/** The editor of the cell that is edited, beside it. */
export const Editor = (): JSX.Element | null => {
  const edit = editing.value;
  if (!edit) return null;
  if (!edit.problem) return <Form key={`${edit.column.name}\u0000${edit.row?.key.join("\u0000") ?? edit.insert?.id}`} edit={edit} />;
  return <div class="editor" role="dialog" aria-label={`Edit ${edit.column.name}`} style={{ left: `${Math.min(edit.anchor.left, innerWidth - 388)}px`, top: `${Math.min(edit.anchor.bottom, innerHeight - 220)}px` }}>
    <ProblemBox problem={edit.problem} /><button type="button" onClick={() => { editing.value = null; edit.back?.focus(); }}>Close</button></div>;
};
