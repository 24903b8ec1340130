import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import { NewText, Sign, Unset, Value } from "./cell";
import { insertsOf, stageDelete, type Staged, stagedOf } from "./edit/changes";
import { arrange, layoutOf, shownColumns, widthOf } from "./columns";
import type { Column, Table } from "./contract";
import { beginEdit, canEdit } from "./edit/editor";
import { referenceOf } from "./edit/picker";
import type { RowData, RowStore } from "./rows";
import { database, filterOf, go, route, to } from "./state";

const rowHeight = 33;
const headHeight = 50;
const markWidth = 52;
const narrowest = 60;
const widest = 1200;

const useVirtual = (options: { count: number; element: HTMLElement | null; size: (index: number) => number; horizontal: boolean; overscan: number; start: number }): Virtualizer<HTMLElement, HTMLElement> => {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const settings = {
    count: options.count,
    getScrollElement: () => options.element,
    estimateSize: options.size,
    horizontal: options.horizontal,
    overscan: options.overscan,
    paddingStart: options.start,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => render(null),
  } as const;
  const [virtual] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(settings));
  virtual.setOptions({ ...virtual.options, ...settings });
  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => virtual._willUpdate());
  return virtual;
};

const Head = ({ table, column, width }: { table: Table; column: Column; width: number }): JSX.Element => {
  const sort = route.value.sort.find((it) => it.column === column.name);
  const next = (event: MouseEvent): void => {
    if (column.isSecret) return;
    const others = event.shiftKey ? route.value.sort.filter((it) => it.column !== column.name) : [];
    go({ sort: sort?.isDescending ? others : [...others, { column: column.name, isDescending: Boolean(sort) }] });
  };
  const resize = (to: number): void => arrange(table, { widths: { ...layoutOf(table).widths, [column.name]: Math.max(narrowest, Math.min(widest, Math.round(to))) } });
  const press = (event: KeyboardEvent): void => {
    const step = (event.shiftKey ? 50 : 10) * (event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0);
    if (step !== 0) resize((layoutOf(table).widths[column.name] ?? width) + step);
    else if (event.key === "Home") resize(narrowest);
    else if (event.key === "End") resize(widest);
    else if (event.key === "Enter") reset();
    else return;
    event.preventDefault();
  };
  const reset = (): void => arrange(table, { widths: Object.fromEntries(Object.entries(layoutOf(table).widths).filter(([name]) => name !== column.name)) });
  const drag = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement;
    const from = event.clientX;
    handle.setPointerCapture(event.pointerId);
    handle.onpointermove = (move) => resize(width + move.clientX - from);
    handle.onpointerup = () => { handle.onpointermove = null; };
  };
  return (
    <div class="head" role="columnheader" aria-sort={sort ? (sort.isDescending ? "descending" : "ascending") : "none"} style={{ width: `${width}px` }}>
      <button type="button" class="sort" onClick={next} disabled={column.isSecret}
        title={[column.comment, `${column.type}${column.notNull ? " not null" : ""}`, column.default && `default ${column.default}`].filter(Boolean).join("\n")}>
        <span class="headline"><Sign column={column} /><span class="headname">{column.name}</span>{column.isKey && <span class="key" title="key">key</span>}
          {sort && <span class="direction" aria-hidden="true">{sort.isDescending ? "↓" : "↑"}</span>}</span>
        <span class="type">{column.type}{column.notNull ? "" : "?"}</span>
      </button>
      <span class="grip" role="separator" tabIndex={0} aria-orientation="vertical" aria-label={`Width of ${column.name}`} aria-valuenow={Math.round(width)} aria-valuemin={narrowest} aria-valuemax={widest}
        title="Drag, or arrow keys; Enter resets" onPointerDown={drag} onKeyDown={press} onDblClick={reset} />
    </div>
  );
};

interface CellProps {
  table: Table;
  column: Column;
  text: string | null;
  label: string | null;
  width: number;
  id: string;
  isActive: boolean;
  index: number;
  change: Staged | undefined;
  onPick: () => void;
  onEdit: () => void;
}

const Cell = ({ table, column, text, label, width, id, isActive, index, change, onPick, onEdit }: CellProps): JSX.Element => {
  const value = change?.set[column.name];
  const reference = text === null || value || change?.kind === "Insert" ? undefined : referenceOf(table, column);
  return (
    <div role="gridcell" id={id} aria-colindex={index + 2} class={`cell kind-${column.kind}${isActive ? " active" : ""}${value ? " changed" : ""}`} style={{ width: `${width}px` }} onClick={onPick} onDblClick={onEdit}>
      {value ? <NewText column={column} value={value} /> : change?.kind === "Insert" ? <Unset column={column} /> : reference && label !== null ? <span class="label">{label}</span> : <Value column={column} text={text} />}
      {reference && <a class="follow" tabIndex={-1} href={to(reference.table, { filter: filterOf(reference.otherColumns, [text]) })} title={`${reference.table.name}: ${text}`} aria-label={`Follow ${column.name}`}>→</a>}
    </div>
  );
};

/** The rows: as many cells stand in the page as are seen, however many there are. */
export const Grid = ({ table, store }: { table: Table; store: RowStore }): JSX.Element => {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [active, setActive] = useState({ row: 0, column: 0 });
  const grid = useRef<HTMLDivElement>(null);
  void store.version.value;
  const layout = layoutOf(table);
  const { pinned, free } = shownColumns(table, layout);
  const widths = free.map((column) => widthOf(table, column, layout));
  const pinnedWidth = markWidth + pinned.reduce((sum, column) => sum + widthOf(table, column, layout), 0);
  const inserts = insertsOf(table.name);
  const length = inserts.length + store.length;
  const rows = useVirtual({ count: length, element, size: () => rowHeight, horizontal: false, overscan: 8, start: headHeight });
  const columns = useVirtual({ count: free.length, element, size: (index) => widths[index] ?? 100, horizontal: true, overscan: 2, start: pinnedWidth });
  const sizes = widths.join();
  useEffect(() => columns.measure(), [sizes, pinnedWidth]);
  const all = [...pinned, ...free];

  const at = (index: number): RowData | null => (index < inserts.length ? { cells: [], key: [], labels: {}, version: null } : store.row(index - inserts.length));
  const move = (row: number, column: number): void => {
    const next = { row: Math.max(0, Math.min(length - 1, row)), column: Math.max(0, Math.min(all.length - 1, column)) };
    setActive(next);
    rows.scrollToIndex(next.row);
    if (next.column >= pinned.length) columns.scrollToIndex(next.column - pinned.length);
  };
  const open = (index: number): void => {
    const row = at(index);
    if (row && row.key.length) go({ row: row.key });
  };
  const edit = (index: number, place: number): void => {
    const [row, insert, column] = [at(index), inserts[index], all[place]];
    if (!column || !row) return;
    const of = insert ? { insert } : { row: { table, key: row.key, version: row.version, cells: row.cells } };
    // A cell that was just scrolled to stands in the page a frame or two later.
    const begin = (frames: number): void => {
      const cell = document.getElementById(`cell-${index}-${place}`);
      if (cell || frames === 0) void beginEdit(table, column, of, cell ?? element, element);
      else requestAnimationFrame(() => begin(frames - 1));
    };
    begin(20);
  };
  const remove = (index: number): void => {
    const row = at(index);
    if (row && row.key.length && database.value?.isWritable && !table.isView) stageDelete({ table, key: row.key, version: row.version, cells: row.cells }, false);
  };
  const press = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(((element?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
    const { row, column } = active;
    const targets: Record<string, () => void> = {
      ArrowDown: () => move(row + 1, column), ArrowUp: () => move(row - 1, column), ArrowRight: () => move(row, column + 1), ArrowLeft: () => move(row, column - 1),
      PageDown: () => move(row + page, column), PageUp: () => move(row - page, column), Home: () => move(event.ctrlKey ? 0 : row, 0),
      End: () => move(event.ctrlKey ? length - 1 : row, all.length - 1), Enter: () => (row < inserts.length ? edit(row, column) : open(row)),
      F2: () => edit(row, column), Delete: () => remove(row),
    };
    const target = targets[event.key];
    if (!target || event.target !== element) return;
    event.preventDefault();
    target();
  };

  const cell = (column: Column, index: number, row: number, data: RowData, change: Staged | undefined): JSX.Element => (
    <Cell table={table} column={column} text={data.cells[table.columns.indexOf(column)] ?? null} label={data.labels[column.name] ?? null} width={widthOf(table, column, layout)}
      id={`cell-${row}-${index}`} isActive={active.row === row && active.column === index} index={index} change={change}
      onPick={() => setActive({ row, column: index })} onEdit={() => (canEdit(table, column) ? edit(row, index) : open(row))} />
  );
  const shown = columns.getVirtualItems();
  const total = store.total.value;
  const selected = route.value.row?.join("\u0000");
  return (
    <div ref={(it) => { setElement(it); (grid as { current: HTMLDivElement | null }).current = it; }} class="grid" role="grid" tabIndex={0} aria-label={`Rows of ${table.name.name}`}
      aria-rowcount={total ? total.count + inserts.length + 1 : -1} aria-colcount={all.length + 1} aria-activedescendant={`cell-${active.row}-${active.column}`} onKeyDown={press}>
      <div class="canvas" role="presentation" style={{ height: `${rows.getTotalSize()}px`, width: `${columns.getTotalSize()}px` }}>
        <div class="headrow" role="row" aria-rowindex={1} style={{ width: `${columns.getTotalSize()}px` }}>
          <div class="pinned" role="presentation" style={{ width: `${pinnedWidth}px` }}>
            <div class="mark" role="columnheader"><span class="hidden">Open</span></div>
            {pinned.map((column) => <Head key={column.name} table={table} column={column} width={widthOf(table, column, layout)} />)}
          </div>
          {shown.map((item) => {
            const column = free[item.index];
            return column && <div key={column.name} class="at" role="presentation" style={{ left: `${item.start}px` }}><Head table={table} column={column} width={item.size} /></div>;
          })}
        </div>
        {rows.getVirtualItems().map((line) => {
          const data = at(line.index);
          const change = inserts[line.index] ?? (data && data.key.length > 0 ? stagedOf(table.name, data.key) : undefined);
          const isGone = data !== null && table.softDelete !== null && (data.cells[table.columns.findIndex((it) => it.name === table.softDelete)] ?? null) !== null;
          const isOpen = data !== null && data.key.length > 0 && data.key.join("\u0000") === selected;
          return (
            <div key={line.index} class={`row${isOpen ? " open" : ""}${change?.kind === "Insert" ? " fresh" : ""}${change?.kind === "Delete" || isGone ? " gone" : ""}`} role="row" aria-rowindex={line.index + 2} aria-selected={isOpen}
              style={{ transform: `translateY(${line.start}px)`, width: `${columns.getTotalSize()}px` }}>
              <div class="pinned" role="presentation" style={{ width: `${pinnedWidth}px` }}>
                <div class="mark" role="rowheader">{data && data.key.length > 0
                  ? <button type="button" tabIndex={-1} onClick={() => open(line.index)} aria-label={`Open row ${line.index - inserts.length + 1}`} title="Open the row (Enter)">{line.index - inserts.length + 1}</button>
                  : <span>{line.index < inserts.length ? "new" : line.index - inserts.length + 1}</span>}</div>
                {data && pinned.map((column, index) => cell(column, index, line.index, data, change))}
              </div>
              {data ? shown.map((item) => {
                const column = free[item.index];
                return column && <div key={column.name} class="at" role="presentation" style={{ left: `${item.start}px` }}>{cell(column, item.index + pinned.length, line.index, data, change)}</div>;
              }) : <span class="loading at" style={{ left: `${pinnedWidth + 12}px` }}>loading …</span>}
            </div>
          );
        })}
      </div>
    </div>
  );
};
