import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ApiError, download } from "./api";
import { layoutOf, shownColumns } from "./columns";
import type { Problem, Table } from "./contract";
import { route, shownName } from "./state";

const formats = [["Csv", "CSV", "NULL is an empty field"], ["Json", "JSON", "an array of objects"], ["Sql", "SQL", "an INSERT per row, without secrets"]] as const;

/** Writes the rows of the filter, in their order and with the columns that are shown, to a file. */
export const ExportMenu = ({ table }: { table: Table }): JSX.Element => {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [running, setRunning] = useState<AbortController | null>(null);
  const last = useRef<AbortController | null>(null);
  useEffect(() => () => last.current?.abort(), []);
  const run = async (format: string): Promise<void> => {
    const stop = new AbortController();
    last.current = stop;
    setRunning(stop);
    setProblem(null);
    const { pinned, free } = shownColumns(table, layoutOf(table));
    const body = { table: table.name, format, filter: route.value.filter, sort: route.value.sort, columns: [...pinned, ...free].map((column) => column.name) };
    try {
      await download(`${shownName(table.name)}.${format.toLowerCase()}`, "export", body, stop.signal);
      setOpen(false);
    } catch (error) {
      if (!stop.signal.aborted) setProblem(error instanceof ApiError ? error.problem : { message: String(error) });
    } finally {
      setRunning(null);
    }
  };
  return (
    <span class="anchor" onKeyDown={(event) => { if (event.key === "Escape") setOpen(false); }}>
      <button type="button" aria-expanded={isOpen} aria-haspopup="menu" onClick={() => setOpen(!isOpen)}>Export</button>
      {isOpen && (
        <div class="popover export" role="group" aria-label="Export">
          {formats.map(([format, name, note]) => (
            <button type="button" class="quiet" key={format} disabled={running !== null} onClick={() => void run(format)}><b>{name}</b><span class="faint">{note}</span></button>
          ))}
          {running && <p class="note" role="status">Exporting … <button type="button" onClick={() => running.abort()}>Stop</button></p>}
          {problem && <p class="note bad" role="alert">{problem.message} {problem.cure}</p>}
        </div>
      )}
    </span>
  );
};
