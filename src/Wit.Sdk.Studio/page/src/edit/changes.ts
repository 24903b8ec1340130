import { computed, signal } from "@preact/signals";
import { ApiError, ask } from "../api";
import type { Cells, Column, Name, NewValue, Preview, Problem, Row, RowChange, Table } from "../contract";
import { find, sameName } from "../state";

/** A change that is not saved yet. */
export interface Staged extends RowChange {
  id: number;
  /** What people know the row by. */
  label: string;
  problem: Problem | null;
  /** What the row holds now, when somebody else changed it; empty when it is gone. */
  theirs: { values: Cells | null; version: string | null } | null;
}

export const staged = signal<Staged[]>([]);
export const preview = signal<Preview | null>(null);
export const saveProblem = signal<Problem | null>(null);
export const isReviewing = signal(false);

/** Raised with each save: what shows rows reads them again. */
export const saves = signal(0);

let last = 0;

const sameKey = (left: string[] | null, right: string[] | null): boolean => JSON.stringify(left) === JSON.stringify(right);

export const stagedOf = (table: Name, key: string[]): Staged | undefined => staged.value.find((it) => it.key !== null && sameName(it.table, table) && sameKey(it.key, key));

export const insertsOf = (table: Name): Staged[] => staged.value.filter((it) => it.kind === "Insert" && sameName(it.table, table));

const put = (changes: Staged[]): void => {
  staged.value = changes;
  saveProblem.value = null;
  if (changes.length === 0) isReviewing.value = false;
};

const replace = (id: number, change: Partial<Staged>): void => put(staged.value.map((it) => (it.id === id ? { ...it, ...change, problem: null } : it)));

export const drop = (id: number): void => put(staged.value.filter((it) => it.id !== id));

export const clear = (): void => put([]);

/** A row as it was read. */
export interface ReadRow {
  table: Table;
  key: string[];
  version: string | null;
  cells: Cells;
}

const begin = (row: ReadRow, kind: "Update" | "Delete"): Staged => {
  const cell = (name: string | null): string | null => (name && row.cells[row.table.columns.findIndex((column) => column.name === name)]) || null;
  const old: Record<string, string | null> = row.table.rowVersion ? { [row.table.rowVersion]: cell(row.table.rowVersion) } : {};
  return {
    id: ++last, table: row.table.name, kind, key: row.key, version: row.version, old, set: {}, isForGood: false, label: cell(row.table.label) ?? row.key.join(", "), problem: null, theirs: null,
  };
};

const without = <T>(record: Record<string, T>, name: string): Record<string, T> => Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));

const isSame = (value: NewValue, old: string | null | undefined): boolean => !value.isDefault && old !== undefined && value.text === old;

/** Stages a value. `old` is what the column held, whole; undefined when that is not known. A value that is as it was is no change. */
export const stage = (row: ReadRow, column: Column, value: NewValue, old: string | null | undefined): void => {
  const known = stagedOf(row.table.name, row.key);
  const change = known?.kind === "Update" ? known : begin(row, "Update");
  const first = column.name in change.old ? change.old[column.name] : old;
  const isBack = isSame(value, first);
  const next: Staged = {
    ...change, problem: null,
    set: isBack ? without(change.set, column.name) : { ...change.set, [column.name]: value },
    old: first === undefined || (isBack && column.name !== row.table.rowVersion) ? without(change.old, column.name) : { ...change.old, [column.name]: first },
  };
  const others = staged.value.filter((it) => it.id !== known?.id);
  if (Object.keys(next.set).length === 0) put(others);
  else put(known ? staged.value.map((it) => (it.id === known.id ? next : it)) : [...others, next]);
};

export const stageDelete = (row: ReadRow, isForGood: boolean): void => {
  const known = stagedOf(row.table.name, row.key);
  put([...staged.value.filter((it) => it.id !== known?.id), { ...begin(row, "Delete"), isForGood }]);
};

export const stageInsert = (table: Table, filled: Record<string, NewValue> = {}): Staged => {
  const change: Staged = { id: ++last, table: table.name, kind: "Insert", key: null, version: null, old: {}, set: filled, isForGood: false, label: "new row", problem: null, theirs: null };
  put([...staged.value, change]);
  return change;
};

export const setInsert = (id: number, column: string, value: NewValue | null): void => {
  const change = staged.value.find((it) => it.id === id);
  if (change) replace(id, { set: value ? { ...change.set, [column]: value } : without(change.set, column) });
};

/** The person saw what somebody else wrote, and writes over it. */
export const keepMine = (change: Staged): void => {
  const table = find(change.table);
  const theirs = change.theirs;
  if (!table || !theirs?.values) return;
  const now = Object.fromEntries(Object.keys(change.old).map((name) => [name, theirs.values?.[table.columns.findIndex((column) => column.name === name)] ?? null]));
  replace(change.id, { old: now, version: theirs.version, theirs: null });
};

const message = ({ table, kind, key, version, old, set, isForGood }: Staged): RowChange => ({ table, kind, key, version, old, set, isForGood });

const asked = computed(() => JSON.stringify({ changes: staged.value.map(message) }));

/** Marks the change that a problem is about. */
const blame = async (error: unknown): Promise<void> => {
  const problem = error instanceof ApiError ? error.problem : { message: String(error) };
  const change = typeof problem.change === "number" ? staged.value[problem.change] : undefined;
  if (!change) {
    saveProblem.value = problem;
    return;
  }
  const theirs = error instanceof ApiError && error.status === 409 && change.key ? await ask<Row>("row", { table: change.table, key: change.key }) : null;
  staged.value = staged.value.map((it) => (it.id === change.id ? { ...it, problem, theirs: theirs && { values: theirs.values, version: theirs.version } } : it));
};

export const readPreview = async (signal: AbortSignal): Promise<void> => {
  if (staged.value.length === 0) {
    preview.value = null;
    return;
  }
  try {
    preview.value = await ask<Preview>("preview", JSON.parse(asked.value), signal);
  } catch (error) {
    if (signal.aborted) return;
    preview.value = null;
    await blame(error);
  }
};

export const save = async (): Promise<void> => {
  saveProblem.value = null;
  try {
    await ask("save", JSON.parse(asked.value));
    put([]);
    saves.value++;
  } catch (error) {
    await blame(error);
  }
};

export const askedChanges = asked;

addEventListener("beforeunload", (event) => {
  if (staged.value.length > 0) event.preventDefault();
});
