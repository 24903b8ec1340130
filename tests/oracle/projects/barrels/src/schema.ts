// A barrel over a barrel: the inner one exports each file twice, one by one and as a whole.
export * from "./schema/index";
