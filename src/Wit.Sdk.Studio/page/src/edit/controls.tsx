import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { readArray, writeArray } from "./arrays";
import type { Column, Table } from "../contract";
import { Picker, referenceOf } from "./picker";

interface ControlProps {
  column: Column;
  text: string;
  onChange: (text: string) => void;
}

const number = /^\s*([+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?|NaN|[+-]?Infinity)\s*$/i;

/** A number stays a text: no digit is lost on the way. */
const NumberControl = ({ column, text, onChange }: ControlProps): JSX.Element => {
  const isBad = text !== "" && !number.test(text);
  return (
    <>
      <input type="text" inputMode="decimal" class="wide mono" aria-label={column.name} aria-invalid={isBad} spellcheck={false} autocomplete="off" value={text} onInput={(event) => onChange(event.currentTarget.value)} />
      {isBad && <p class="hint bad">This is not a number.</p>}
    </>
  );
};

const Choice = ({ column, text, onChange, options }: ControlProps & { options: string[] }): JSX.Element => (
  <div class="options" role="radiogroup" aria-label={column.name}>
    {options.map((option) => (
      <label key={option}><input type="radio" name={`choice-${column.name}`} checked={text === option} onChange={() => onChange(option)} />{option === "" ? <span class="empty">empty</span> : option}</label>
    ))}
  </div>
);

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

const offset = (moment: Date): string => {
  const minutes = -moment.getTimezoneOffset();
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
};

const local = (moment: Date): string =>
  `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())} ${pad(moment.getHours())}:${pad(moment.getMinutes())}:${pad(moment.getSeconds())}`;

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The text is what is stored, to the microsecond; the picker beside it and “now” only write it. */
const TimeControl = ({ column, text, onChange }: ControlProps): JSX.Element => {
  const [isDate, isClock] = [column.type.startsWith("date"), column.type.startsWith("time") && !column.type.startsWith("timestamp")];
  const hasZone = /^timestamp.*tz/.test(column.type);
  const isStamp = column.type.startsWith("timestamp");
  const parts = /^(\d{4}-\d\d-\d\d)?[ T]?(\d\d:\d\d(:\d\d)?)?/.exec(text);
  const picked = isDate ? (parts?.[1] ?? "") : isClock ? (parts?.[2] ?? "") : parts?.[1] && parts[2] ? `${parts[1]}T${parts[2]}` : "";
  const write = (value: string): void => {
    if (value) onChange(hasZone ? `${value.replace("T", " ")}${value.length === 16 ? ":00" : ""}${/([+-]\d\d(:?\d\d)?|Z)$/.exec(text)?.[0] ?? "+00"}` : value.replace("T", " "));
  };
  const now = (): void => {
    const moment = new Date();
    onChange(isDate ? local(moment).slice(0, 10) : isClock ? local(moment).slice(11) : hasZone ? `${local(moment)}${offset(moment)}` : local(moment));
  };
  const read = hasZone ? new Date(text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00")) : null;
  return (
    <>
      <input type="text" class="wide mono" aria-label={column.name} spellcheck={false} autocomplete="off" placeholder={isDate ? "2026-01-31" : isClock ? "12:00:00" : isStamp ? `2026-01-31 12:00:00${hasZone ? "+01" : ""}` : "1 day 02:00:00"}
        value={text} onInput={(event) => onChange(event.currentTarget.value)} />
      {(isDate || isClock || isStamp) && (
        <div class="helpers">
          <input type={isDate ? "date" : isClock ? "time" : "datetime-local"} step={1} aria-label={`Pick ${column.name}`} value={picked} onChange={(event) => write(event.currentTarget.value)} />
          <button type="button" onClick={now}>Now</button>
        </div>
      )}
      {read && !Number.isNaN(read.getTime()) && <p class="hint">{local(read)} in {zone} · {read.toISOString().slice(0, 19).replace("T", " ")} in UTC</p>}
      {hasZone && text !== "" && !/([+-]\d\d(:?\d\d)?|Z|[+-]?infinity)$/i.test(text) && <p class="hint">No zone: taken as UTC.</p>}
    </>
  );
};

const JsonControl = ({ column, text, onChange }: ControlProps): JSX.Element => {
  let fault = "";
  try {
    if (text !== "") JSON.parse(text);
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
  }
  return (
    <>
      <textarea class="wide mono" rows={10} aria-label={column.name} aria-invalid={fault !== ""} spellcheck={false} value={text} onInput={(event) => onChange(event.currentTarget.value)} />
      <p class={`hint${fault ? " bad" : ""}`}>{fault || (text === "" ? "An empty text is no JSON." : "JSON")}</p>
    </>
  );
};

const ArrayControl = ({ column, text, onChange }: ControlProps): JSX.Element => {
  const elements = readArray(text === "" ? "{}" : text);
  if (!elements) return <textarea class="wide mono" rows={5} aria-label={column.name} spellcheck={false} value={text} onInput={(event) => onChange(event.currentTarget.value)} />;
  const put = (index: number, element: string | null | undefined): void => onChange(writeArray(element === undefined ? elements.filter((_, i) => i !== index) : elements.map((it, i) => (i === index ? element : it))));
  return (
    <div class="elements" role="group" aria-label={column.name}>
      {elements.map((element, index) => (
        <div class="element" key={index}>
          <input type="text" class="wide" aria-label={`Element ${index + 1}`} disabled={element === null} placeholder={element === null ? "NULL" : "empty"} value={element ?? ""} spellcheck={false} onInput={(event) => put(index, event.currentTarget.value)} />
          <button type="button" class="quiet" aria-pressed={element === null} onClick={() => put(index, element === null ? "" : null)}>NULL</button>
          <button type="button" class="icon" aria-label={`Remove element ${index + 1}`} onClick={() => put(index, undefined)}>×</button>
        </div>
      ))}
      <button type="button" onClick={() => onChange(writeArray([...elements, ""]))}>+ element</button>
      {elements.length === 0 && <p class="hint">The array is empty.</p>}
    </div>
  );
};

const largestFile = 190_000;

const BytesControl = ({ column, text, onChange }: ControlProps): JSX.Element => {
  const [fault, setFault] = useState("");
  const hex = text.replace(/^\\x/, "").replace(/\s/g, "");
  const isBad = !/^([\da-f]{2})*$/i.test(hex);
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setFault(file.size > largestFile ? `The file is larger than ${largestFile / 1000} KB.` : "");
    if (file.size <= largestFile) onChange(`\\x${Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => byte.toString(16).padStart(2, "0")).join("")}`);
  };
  return (
    <>
      <textarea class="wide mono" rows={5} aria-label={column.name} aria-invalid={isBad} spellcheck={false} value={text} placeholder="\x00ff" onInput={(event) => onChange(event.currentTarget.value)} />
      <div class="helpers"><input type="file" aria-label={`File for ${column.name}`} onChange={(event) => void load(event.currentTarget.files?.[0])} /></div>
      <p class={`hint${isBad || fault ? " bad" : ""}`}>{fault || (isBad ? "Two hexadecimal digits a byte." : `${hex.length / 2} bytes`)}</p>
    </>
  );
};

/** The editor of a type. */
export const Control = ({ table, column, text, onChange, onDone }: ControlProps & { table: Table; onDone: () => void }): JSX.Element => {
  const reference = referenceOf(table, column);
  const props = { column, text, onChange };
  if (column.isSecret) return <><input type="password" class="wide" aria-label={column.name} autocomplete="new-password" value={text} onInput={(event) => onChange(event.currentTarget.value)} /><p class="hint">@secret: it can be set, and is never shown.</p></>;
  if (reference) return <Picker table={table} reference={reference} value={text} label={column.name} onChange={onChange} onDone={onDone} />;
  switch (column.kind) {
    case "Number":
      return <NumberControl {...props} />;
    case "Boolean":
      return <Choice {...props} options={["true", "false"]} />;
    case "Enum":
      return <Choice {...props} options={column.labels} />;
    case "Time":
      return <TimeControl {...props} />;
    case "Json":
      return <JsonControl {...props} />;
    case "Array":
      return <ArrayControl {...props} />;
    case "Bytes":
      return <BytesControl {...props} />;
    case "Uuid":
      return <><input type="text" class="wide mono" aria-label={column.name} spellcheck={false} autocomplete="off" value={text} onInput={(event) => onChange(event.currentTarget.value)} />
        <div class="helpers"><button type="button" onClick={() => onChange(crypto.randomUUID())}>Random</button></div></>;
    default:
      return <textarea class="wide" rows={Math.min(10, Math.max(2, text.split("\n").length))} aria-label={column.name} value={text} onInput={(event) => onChange(event.currentTarget.value)} />;
  }
};
