export const plural = (name: string) => (name.endsWith("y") ? name.slice(0, -1) + "ies" : name + "s");
export function short(table: string, ...columns: string[]): string {
  const name = [table, ...columns, "idx"].join("_");
  switch (true) {
    case name.length > 40:
      return `${table.slice(0, 10)}_${columns.map((column) => column[0]).join("")}_idx`;
    default:
      return name;
  }
}
