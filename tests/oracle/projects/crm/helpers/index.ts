export * from "./fields";
export * as names from "./names";
