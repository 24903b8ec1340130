import type { JSX } from "preact";
import { type Column, longestText, type NewValue } from "./contract";
import { isUtc } from "./state";

const pad = (number: number): string => String(number).padStart(2, "0");

/** A time as the server says it, in UTC, or moved to the clock of this machine. */
const Time = ({ text, type }: { text: string; type: string }): JSX.Element => {
  const moment = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d+)?\+00$/.exec(text);
  if (!moment || !type.startsWith("timestamp")) return <span class="time">{text}</span>;
  let [, day = "", time = "", fraction = ""] = moment;
  if (!isUtc.value) {
    const local = new Date(`${day}T${time}Z`);
    day = `${local.getFullYear()}-${pad(local.getMonth() + 1)}-${pad(local.getDate())}`;
    time = `${pad(local.getHours())}:${pad(local.getMinutes())}:${pad(local.getSeconds())}`;
  }
  return <span class="time">{day} <span class="clock">{time}</span><span class="faint">{fraction.slice(0, 4)}</span></span>;
};

const size = (bytes: number): string => (bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1048576).toFixed(1)} MB`);

const Bytes = ({ text }: { text: string }): JSX.Element => {
  const [length = "0", hex = ""] = text.split(":", 2);
  return <span class="mono"><span class="tag">{size(Number(length))}</span>{hex.replace(/(..)(?=.)/g, "$1 ")}{Number(length) > hex.length / 2 ? " …" : ""}</span>;
};

/** One line of a text; what can't be seen is said. */
const oneLine = (text: string): string => text.replace(/\r?\n/g, " ⏎ ").replace(/\t/g, " ⇥ ");

/** A value at a glance. It is a text node whatever it holds. */
export const Value = ({ column, text }: { column: Column; text: string | null }): JSX.Element => {
  if (column.isSecret) return <span class="secret" title="@secret: the value stays in the database">•••••</span>;
  if (text === null) return <span class="null">NULL</span>;
  if (text === "") return <span class="empty">empty</span>;
  const shown = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
  switch (column.kind) {
    case "Boolean":
      return <span class={`bool ${text}`}>{text}</span>;
    case "Enum":
      return <span class={`chip hue${Math.max(0, column.labels.indexOf(text)) % 8}`}>{shown}</span>;
    case "Time":
      return <Time text={text} type={column.type} />;
    case "Bytes":
      return <Bytes text={text} />;
    case "Uuid":
    case "Json":
    case "Array":
      return <span class="mono">{oneLine(shown)}</span>;
    case "Text":
      return text.trim() === "" ? <span class="empty">{text.length} blank{text.length === 1 ? "" : "s"}</span> : <>{oneLine(shown)}</>;
    default:
      return <>{oneLine(shown)}</>;
  }
};

/** A value that is staged. */
export const NewText = ({ column, value }: { column: Column; value: NewValue }): JSX.Element => {
  if (value.isDefault) return <span class="unset">default</span>;
  if (column.isSecret) return <span class="unset">set</span>;
  const hex = value.text?.replace(/^\\x|\s/g, "") ?? "";
  return <Value column={column} text={column.kind === "Bytes" && value.text !== null ? `${hex.length / 2}:${hex.slice(0, 64)}` : value.text} />;
};

/** What a new row gets in a column that nobody set. */
export const Unset = ({ column }: { column: Column }): JSX.Element =>
  column.tags.includes("numberedBy") ? <span class="unset">next number</span> : column.hasDefault ? <span class="unset">default</span> : column.notNull ? <span class="required">required</span> : <span class="null">NULL</span>;

const sign: Record<Column["kind"], string> = { Text: "T", Number: "#", Boolean: "◐", Enum: "≡", Time: "◷", Uuid: "ID", Json: "{}", Bytes: "01", Array: "[ ]", Other: "·" };

/** The type at a glance. */
export const Sign = ({ column }: { column: Column }): JSX.Element => <span class={`sign kind-${column.kind}`} aria-hidden="true">{sign[column.kind]}</span>;
