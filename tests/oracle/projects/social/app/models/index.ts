export * from "./user";
export * from "./post";
export { default as notifications, notificationKind } from "./notification";
