import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { askedChanges, clear, drop, isReviewing, keepMine, preview, readPreview, save, saveProblem, type Staged, staged } from "./changes";
import { ProblemBox } from "../problem";
import { Value } from "../cell";
import { find, shownName } from "../state";

const words = { Insert: "New row", Update: "Change", Delete: "Delete" } as const;

/** What somebody else wrote, beside what is to be written. */
const Conflict = ({ change }: { change: Staged }): JSX.Element | null => {
  const table = find(change.table);
  if (!change.theirs || !table) return null;
  if (!change.theirs.values) return <p class="hint">The row is not there any more: the change can only be dropped.</p>;
  const values = change.theirs.values;
  return (
    <div class="conflict">
      <dl>
        {table.columns.map((column, i) => ({ column, theirs: values[i] ?? null, mine: change.set[column.name] })).filter((it) => it.mine !== undefined && !it.column.isSecret).map(({ column, theirs, mine }) => (
          <div key={column.name}>
            <dt>{column.name}</dt>
            <dd><span class="faint">theirs</span> <Value column={column} text={theirs} /></dd>
            <dd><span class="faint">yours</span> {mine?.isDefault ? "default" : column.kind === "Bytes" ? mine?.text : <Value column={column} text={mine?.text ?? null} />}</dd>
          </div>
        ))}
      </dl>
      <div class="actions"><button type="button" onClick={() => keepMine(change)}>{change.kind === "Delete" ? "Delete it nevertheless" : "Keep yours"}</button><button type="button" onClick={() => drop(change.id)}>Take theirs</button></div>
    </div>
  );
};

/** The changes as SQL, before they are saved. */
const Review = (): JSX.Element => (
  <aside class="review" aria-label="Changes">
    <header><h2>Changes, in one transaction</h2><button type="button" class="icon" aria-label="Close the changes" onClick={() => { isReviewing.value = false; }}>×</button></header>
    <ol class="scroll" tabIndex={0} aria-label="Statements">
      {staged.value.map((change, i) => (
        <li key={change.id} class={change.problem ? "failed" : ""}>
          <div class="changehead"><b>{words[change.kind]}</b><span>{shownName(change.table)}</span><span class="faint">{change.label}</span>
            <button type="button" class="quiet" onClick={() => drop(change.id)} aria-label={`Drop change ${i + 1}`}>Drop</button></div>
          {preview.value?.statements[i] !== "" && <pre class="sql mono" tabIndex={0} aria-label={`SQL of change ${i + 1}`}>{preview.value?.statements[i] ?? "…"}</pre>}
          {preview.value?.notes[i] && <p class="hint">{preview.value.notes[i]}</p>}
          {change.problem && <ProblemBox problem={change.problem} />}
          <Conflict change={change} />
        </li>
      ))}
    </ol>
  </aside>
);

/** How many changes wait, and what can be done with them. */
export const ChangeBar = (): JSX.Element | null => {
  const [isSaving, setSaving] = useState(false);
  const asked = askedChanges.value;
  useEffect(() => {
    const left = new AbortController();
    void readPreview(left.signal);
    return () => left.abort();
  }, [asked]);
  const count = staged.value.length;
  if (count === 0) return null;
  const store = async (): Promise<void> => {
    setSaving(true);
    isReviewing.value = true;
    await save();
    setSaving(false);
  };
  return (
    <>
      {isReviewing.value && <Review />}
      <section class="changes" aria-label="Staged changes">
        <b aria-live="polite">{count} {count === 1 ? "change" : "changes"}</b>
        {saveProblem.value ? <span class="bad" role="alert">{saveProblem.value.message} {saveProblem.value.cure}</span> : <span class="faint">not saved yet</span>}
        <span class="tools">
          <button type="button" aria-expanded={isReviewing.value} onClick={() => { isReviewing.value = !isReviewing.value; }}>Show SQL</button>
          <button type="button" onClick={clear}>Discard all</button>
          <button type="button" class="primary" disabled={isSaving} onClick={() => void store()}>Save</button>
        </span>
      </section>
    </>
  );
};
