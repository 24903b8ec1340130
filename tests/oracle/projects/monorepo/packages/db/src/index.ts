export * from "./tables/people";
export * from "./tables/tickets";
export * as billing from "./tables/billing";
export { invoices, invoiceLines } from "./tables/billing";
