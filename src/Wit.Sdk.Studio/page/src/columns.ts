import { signal } from "@preact/signals";
import type { Column, Kind, Table } from "./contract";

/** What a person did to the columns of a table; kept in the browser. */
export interface Layout {
  hidden: string[];
  pinned: string[];
  widths: Record<string, number>;
}

const none: Layout = { hidden: [], pinned: [], widths: {} };
const layouts = signal<Record<string, Layout>>({});

const keyOf = (table: Table): string => `wit-studio-columns:${JSON.stringify([table.name.schema, table.name.name])}`;

export const layoutOf = (table: Table): Layout => {
  const key = keyOf(table);
  const known = layouts.value[key];
  if (known) return known;
  const kept = localStorage.getItem(key);
  return kept ? { ...none, ...(JSON.parse(kept) as Partial<Layout>) } : none;
};

export const arrange = (table: Table, change: Partial<Layout>): void => {
  const key = keyOf(table);
  const layout = { ...layoutOf(table), ...change };
  localStorage.setItem(key, JSON.stringify(layout));
  layouts.value = { ...layouts.value, [key]: layout };
};

const usual: Record<Kind, number> = { Text: 220, Number: 110, Boolean: 90, Enum: 130, Time: 196, Uuid: 150, Json: 260, Bytes: 190, Array: 220, Other: 180 };

const isReference = (table: Table, column: Column): boolean => table.references.some((it) => it.columns.length === 1 && it.columns[0] === column.name);

export const widthOf = (table: Table, column: Column, layout: Layout): number =>
  layout.widths[column.name] ?? Math.max(isReference(table, column) ? 190 : usual[column.kind], Math.min(280, Math.max(58 + column.name.length * 8 + (column.isKey ? 34 : 0), 58 + column.type.length * 6.8)));

/** The columns that are shown, those that stay in sight first. */
export const shownColumns = (table: Table, layout: Layout): { pinned: Column[]; free: Column[] } => {
  const shown = table.columns.filter((column) => !layout.hidden.includes(column.name));
  return { pinned: shown.filter((column) => layout.pinned.includes(column.name)), free: shown.filter((column) => !layout.pinned.includes(column.name)) };
};
