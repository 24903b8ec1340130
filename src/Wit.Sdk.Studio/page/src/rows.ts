import { signal } from "@preact/signals";
import { ApiError, ask } from "./api";
import type { Cells, Filter, Name, Problem, Rows, Sort } from "./contract";

export const pageSize = 200;

export interface RowData {
  cells: Cells;
  key: string[];
  labels: Record<string, string | null>;
  version: string | null;
}

/** How many pages are kept; one far from where the reader is goes, and is read again by its place. */
const mostPages = 30;

/** The rows of a table under a filter, page after page: a page begins by the key at which the one before it ended. */
export class RowStore {
  readonly version = signal(0);
  readonly problem = signal<Problem | null>(null);
  readonly total = signal<{ count: number; isExact: boolean } | null>(null);
  readonly isEmpty = signal(false);
  private readonly places: (Cells | null)[] = [null];
  private readonly pages = new Map<number, Rows>();
  private readonly loading = new Set<number>();
  private readonly left = new AbortController();
  private known = 0;
  private isEnd = false;

  constructor(private readonly table: Name, private readonly filter: Filter, private readonly sort: Sort[]) {
    void this.load(0);
    void this.count();
  }

  /** The rows that can be scrolled to: those that were seen, and one more while there is a further page. */
  get length(): number {
    return this.known + (this.isEnd || this.problem.value ? 0 : 1);
  }

  row(index: number): RowData | null {
    const number = Math.floor(index / pageSize);
    const page = this.pages.get(number);
    if (!page) {
      void this.load(number);
      return null;
    }
    const at = index % pageSize;
    const cells = page.rows[at];
    if (!cells) return null;
    const labels: Record<string, string | null> = {};
    for (const [column, names] of Object.entries(page.labels)) labels[column] = names[at] ?? null;
    return { cells, key: page.keys[at] ?? [], labels, version: page.versions[at] ?? null };
  }

  /** The page leaves: what still runs for it is cancelled, here and in the database. */
  close(): void {
    this.left.abort();
  }

  private async load(number: number): Promise<void> {
    if (this.loading.has(number) || number >= this.places.length || this.left.signal.aborted || this.problem.value) return;
    this.loading.add(number);
    try {
      const page = await ask<Rows>("rows", { table: this.table, filter: this.filter, sort: this.sort, after: this.places[number], limit: pageSize }, this.left.signal);
      this.pages.set(number, page);
      if (number === this.places.length - 1) {
        this.known = number * pageSize + page.rows.length;
        if (page.next) this.places.push(page.next);
        else this.isEnd = true;
      }
      this.isEmpty.value = this.isEnd && this.known === 0;
      const far = [...this.pages.keys()].sort((left, right) => Math.abs(right - number) - Math.abs(left - number));
      for (const other of far.slice(0, Math.max(0, far.length - mostPages))) this.pages.delete(other);
    } catch (error) {
      if (this.left.signal.aborted) return;
      this.problem.value = error instanceof ApiError ? error.problem : { message: String(error) };
    } finally {
      this.loading.delete(number);
    }
    this.version.value++;
  }

  private async count(): Promise<void> {
    try {
      this.total.value = await ask("count", { table: this.table, filter: this.filter }, this.left.signal);
    } catch (error) {
      if (!(error instanceof ApiError)) return; // Cancelled. A problem is told where the rows are.
    }
  }
}
