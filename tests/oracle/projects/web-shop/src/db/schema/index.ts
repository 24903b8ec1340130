export * from "./enums";
export * from "./customers";
export * from "./catalog";
export * from "./orders";
