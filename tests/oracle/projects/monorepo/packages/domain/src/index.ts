export * from "./status";
export { Limits as limits } from "./limits";
export type { Money } from "./money";
