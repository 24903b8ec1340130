import { computed, signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { ApiError, ask } from "./api";
import type { Diagram, DrawnLine, DrawnTable, Name, Problem } from "./contract";
import { ProblemBox } from "./problem";
import { sameName, shownName, to } from "./state";

const smallest = 0.1;
const greatest = 2;

const diagram = signal<Diagram | null>(null);
const failure = signal<Problem | null>(null);
const scale = signal(1);
const chosen = signal<Name | null>(null);

/** The tables that a table under the pointer or with the focus refers to, or that refer to it. */
const near = computed(() => {
  const names = new Set<string>();
  if (!chosen.value) return names;
  names.add(shownName(chosen.value));
  for (const line of diagram.value?.lines ?? []) if (touches(line)) names.add(shownName(line.from)).add(shownName(line.to));
  return names;
});

const touches = (line: DrawnLine): boolean => sameName(line.from, chosen.value) || sameName(line.to, chosen.value);

const Line = ({ line }: { line: DrawnLine }): JSX.Element => (
  <g class={chosen.value ? (touches(line) ? "er-line hot" : "er-line dim") : "er-line"}>
    <title>{`${shownName(line.from)}.${line.columns.join(", ")} → ${shownName(line.to)}`}</title>
    <path d={line.path} />
    {line.mark && <circle cx={line.mark.x} cy={line.mark.y} r="3.5" />}
  </g>
);

const Drawn = ({ table }: { table: DrawnTable }): JSX.Element => {
  const { box } = table;
  const choose = (name: Name | null) => (): void => { chosen.value = name; };
  return (
    <a class={`er-table${chosen.value && !near.value.has(shownName(table.name)) ? " dim" : ""}`} href={to(table.name)} aria-label={`${shownName(table.name)}, ${table.rows.length + table.hiddenColumns} columns`}
      onMouseEnter={choose(table.name)} onMouseLeave={choose(null)} onFocus={choose(table.name)} onBlur={choose(null)}>
      {table.summary && <title>{table.summary}</title>}
      <rect class="er-box" x={box.x} y={box.y} width={box.width} height={box.height} rx="7" />
      <path class="er-head" d={`M${box.x + 1} ${box.y + 29}v-22q0-6 6-6h${box.width - 14}q6 0 6 6v22z`} />
      <text class="er-title" x={box.x + 12} y={box.y + 20}>{table.name.name}</text>
      {table.rows.map((row, i) => {
        const y = box.y + 44 + 20 * i;
        return (
          <g key={row.name}>
            {(row.isPrimaryKey || row.isForeignKey) && <text class="er-key" x={box.x + 10} y={y}>{row.isPrimaryKey ? "PK" : "FK"}</text>}
            <text x={box.x + 30} y={y}>{row.name}</text>
            <text class="er-type" x={box.x + box.width - 10} y={y} text-anchor="end">{row.type}{row.isNullable && "?"}</text>
          </g>
        );
      })}
      {table.hiddenColumns > 0 && <text class="er-type" x={box.x + 30} y={box.y + 44 + 20 * table.rows.length}>{table.hiddenColumns} more</text>}
    </a>
  );
};

const Picture = ({ drawn }: { drawn: Diagram }): JSX.Element => (
  <svg class="er" viewBox={`0 0 ${drawn.width} ${drawn.height}`} width={drawn.width * scale.value} height={drawn.height * scale.value} role="group" aria-label="Tables and foreign keys">
    {drawn.groups.map(({ schema, box }) => (
      <g key={schema}><rect class="er-group" x={box.x} y={box.y} width={box.width} height={box.height} rx="7" /><text class="er-type" x={box.x + 10} y={box.y + 18}>{schema}</text></g>
    ))}
    {drawn.lines.map((line) => <Line key={`${shownName(line.from)} ${line.name}`} line={line} />)}
    {drawn.tables.map((table) => <Drawn key={shownName(table.name)} table={table} />)}
  </svg>
);

/** The tables and their foreign keys. */
export const DiagramView = (): JSX.Element => {
  const paper = useRef<HTMLDivElement>(null);
  const zoom = (next: number): void => { scale.value = Math.min(greatest, Math.max(smallest, next)); };
  const fit = (): void => {
    const [box, drawn] = [paper.current, diagram.value];
    if (box && drawn) zoom(Math.min(1, (box.clientWidth - 4) / drawn.width, (box.clientHeight - 4) / drawn.height));
  };
  useEffect(() => {
    const leaving = new AbortController();
    ask<Diagram>("diagram", {}, leaving.signal)
      .then((answer) => { diagram.value = answer; failure.value = null; fit(); })
      .catch((error: unknown) => {
        if (!leaving.signal.aborted) failure.value = error instanceof ApiError ? error.problem : { message: String(error) };
      });
    return () => leaving.abort();
  }, []);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") zoom(scale.value * 1.25);
    else if (event.key === "-") zoom(scale.value / 1.25);
    else if (event.key === "0") fit();
    else return;
    event.preventDefault();
  };
  const drawn = diagram.value;
  return (
    <main class="main" onKeyDown={press}>
      <header class="bar">
        <h1>Diagram</h1>
        {drawn && <span class="total">{drawn.tables.length} {drawn.tables.length === 1 ? "table" : "tables"}, {drawn.lines.length} foreign {drawn.lines.length === 1 ? "key" : "keys"}</span>}
        <div class="tools">
          <button type="button" onClick={() => zoom(scale.value / 1.25)} aria-label="Zoom out" aria-keyshortcuts="-">−</button>
          <span class="total er-scale" aria-live="polite">{Math.round(scale.value * 100)} %</span>
          <button type="button" onClick={() => zoom(scale.value * 1.25)} aria-label="Zoom in" aria-keyshortcuts="+">+</button>
          <button type="button" onClick={fit} aria-keyshortcuts="0">Fit</button>
        </div>
      </header>
      {failure.value && <ProblemBox problem={failure.value} />}
      <div class="er-paper" ref={paper} tabIndex={0} role="region" aria-label="Diagram">
        {drawn && (drawn.tables.length > 0 ? <Picture drawn={drawn} /> : <div class="blank"><h2>The database has no tables</h2><p>Run wit migrate, then reload the page.</p></div>)}
      </div>
    </main>
  );
};
