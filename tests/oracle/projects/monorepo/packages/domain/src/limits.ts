export namespace Types { export type Length = number }
export const Limits = { title: 140, handle: 32, defaultPriority: 20 } as const;
