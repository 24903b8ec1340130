export * from "./enums";
export * from "./users";
export * from "./orders";
export { first, second as again } from "./shared";
export { limited } from "./limits";
export { default as tags } from "./tags";
