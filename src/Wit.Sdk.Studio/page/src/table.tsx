import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Sign } from "./cell";
import { insertsOf, saves, stageInsert } from "./edit/changes";
import { arrange, layoutOf } from "./columns";
import type { Filter, NewValue, Table } from "./contract";
import { ExportMenu } from "./export";
import { FilterBar } from "./filter";
import { Grid } from "./grid";
import { Panel } from "./panel";
import { ProblemBox } from "./problem";
import { RowStore } from "./rows";
import { StructureView } from "./structure";
import { database, go, route, shownName } from "./state";

const toggle = (names: string[], name: string): string[] => (names.includes(name) ? names.filter((it) => it !== name) : [...names, name]);

const Columns = ({ table }: { table: Table }): JSX.Element => {
  const layout = layoutOf(table);
  return (
    <div class="popover" role="group" aria-label="Columns">
      {table.columns.map((column) => (
        <div class="choice" key={column.name}>
          <label><input type="checkbox" checked={!layout.hidden.includes(column.name)} onChange={() => arrange(table, { hidden: toggle(layout.hidden, column.name) })} />
            <Sign column={column} /><span>{column.name}</span></label>
          <button type="button" class="quiet" aria-pressed={layout.pinned.includes(column.name)} onClick={() => arrange(table, { pinned: toggle(layout.pinned, column.name) })}>
            {layout.pinned.includes(column.name) ? "pinned" : "pin"}</button>
        </div>
      ))}
      <button type="button" class="quiet" onClick={() => arrange(table, { hidden: [], pinned: [], widths: {} })}>Reset</button>
    </div>
  );
};

const Count = ({ store }: { store: RowStore }): JSX.Element => {
  const total = store.total.value;
  const isFiltered = route.value.filter.length > 0;
  return <span class="total" aria-live="polite">{total ? `${total.isExact ? "" : "≈ "}${total.count.toLocaleString("en")} ${total.count === 1 ? "row" : "rows"}${isFiltered ? " found" : ""}` : "…"}</span>;
};

const Empty = ({ table }: { table: Table }): JSX.Element =>
  route.value.filter.length > 0
    ? <div class="blank"><h2>No row matches the filter</h2><p>Loosen a condition, or see all rows.</p><button type="button" class="primary" onClick={() => go({ filter: [] })}>Clear the filter</button></div>
    : <div class="blank"><h2>{shownName(table.name)} has no rows yet</h2><p>Rows that your program or <code>wit seed</code> writes are shown after a reload.</p></div>;

/** A new row is one that the filter would show, as far as it says what columns equal. */
const filled = (table: Table, filter: Filter): Record<string, NewValue> =>
  Object.fromEntries((filter.length === 1 ? filter[0]! : []).filter((it) => it.operator === "Equal" && table.columns.some((column) => column.name === it.column && column.isEditable))
    .map((it) => [it.column, { text: it.values[0] ?? null, isDefault: false }]));

/** A table: its rows, what they are filtered and sorted by, and the row that is open. */
export const TableView = ({ table }: { table: Table }): JSX.Element => {
  const [turn, setTurn] = useState(0);
  const [isFiltering, setFiltering] = useState(route.value.filter.length > 0);
  const [isChoosing, setChoosing] = useState(false);
  const [isStructure, setStructure] = useState(false);
  const { filter, sort, row } = route.value;
  const state = JSON.stringify([table.name, filter, sort, turn, saves.value]);
  const store = useMemo(() => (table.withheld ? null : new RowStore(table.name, filter, sort)), [state]);
  useEffect(() => () => store?.close(), [store]);
  useEffect(() => { if (filter.length > 0) setFiltering(true); }, [filter.length]);
  if (!store) return <main class="main"><div class="blank"><h2>{shownName(table.name)}</h2><p>{table.withheld}</p></div></main>;
  const problem = store.problem.value;
  return (
    <main class="main">
      <header class="bar">
        <h1>{shownName(table.name)}</h1>
        <Count store={store} />
        <p class="comment" title={table.comment}>{table.comment}</p>
        <span class="tools">
          <button type="button" aria-expanded={isFiltering} class={filter.length > 0 ? "on" : ""} onClick={() => setFiltering(!isFiltering)}>Filter{filter.length > 0 ? ` · ${filter.flat().length}` : ""}</button>
          {sort.length > 0 && <button type="button" class="on" title="Remove the order" onClick={() => go({ sort: [] })}>{sort.map((it) => `${it.column} ${it.isDescending ? "↓" : "↑"}`).join(", ")} ×</button>}
          <span class="anchor"><button type="button" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>Columns</button>{isChoosing && <Columns table={table} />}</span>
          <button type="button" aria-pressed={isStructure} onClick={() => setStructure(!isStructure)}>Structure</button>
          <ExportMenu table={table} />
          <button type="button" onClick={() => setTurn(turn + 1)}>Reload</button>
          {database.value?.isWritable && !table.isView && <button type="button" onClick={() => stageInsert(table, filled(table, filter))}>New row</button>}
        </span>
      </header>
      {isFiltering && <FilterBar table={table} onClose={() => setFiltering(false)} />}
      <div class="body">
        <section class="rows" aria-label="Rows">
          {isStructure ? <StructureView table={table} /> : problem ? <ProblemBox problem={problem} /> : store.isEmpty.value && insertsOf(table.name).length === 0 ? <Empty table={table} /> : <Grid key={state} table={table} store={store} />}
        </section>
        {row && <Panel table={table} rowKey={row} />}
      </div>
    </main>
  );
};
