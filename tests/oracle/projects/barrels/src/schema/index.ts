import "./security";
import * as tableModule from "./tables";

export * from "./kinds";
export * from "./links";
export * as links from "./links";
export * as tables from "./tables";
export * from "./tables";

export const everything = { ...tableModule };
