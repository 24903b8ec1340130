export enum TicketStatus {
  New = "new",
  Triaged = "triaged",
  InProgress = "in_progress",
  Done = "done",
}

export const Priority = { low: 10, normal: 20, high: 30 } as const;
export type Priority = (typeof Priority)[keyof typeof Priority];
export const channels = ["email", "phone", "web"] as const satisfies readonly string[];
export const valuesOf = <T extends Record<string, string>>(source: T) => Object.values(source) as [T[keyof T], ...T[keyof T][]];
