/** The elements of a one-dimensional array as PostgreSQL writes it; null for one that is nested or has bounds of its own. */
export const readArray = (text: string): (string | null)[] | null => {
  if (!text.startsWith("{") || !text.endsWith("}")) return null;
  const elements: (string | null)[] = [];
  let at = 1;
  const end = text.length - 1;
  while (at < end) {
    let element = "";
    let isQuoted = false;
    if (text[at] === "{") return null;
    if (text[at] === '"') {
      isQuoted = true;
      for (at++; at < end && text[at] !== '"'; at++) {
        if (text[at] === "\\") at++;
        element += text[at] ?? "";
      }
      at++;
    } else {
      for (; at < end && text[at] !== ","; at++) {
        if (text[at] === "\\") at++;
        element += text[at] ?? "";
      }
    }
    elements.push(!isQuoted && element.toUpperCase() === "NULL" ? null : element);
    if (at < end && text[at] !== ",") return null;
    at++;
  }
  return elements;
};

export const writeArray = (elements: (string | null)[]): string =>
  `{${elements.map((element) => (element === null ? "NULL" : `"${element.replace(/[\\"]/g, "\\$&")}"`)).join(",")}}`;
