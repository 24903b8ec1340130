export const CURRENCIES = ["EUR", "USD", "GBP", "CHF"] as const;
export type Currency = (typeof CURRENCIES)[number];

export const ORDER_STEPS = { created: "Created", paid: "Paid", packed: "Packed", shipped: "Shipped", delivered: "Delivered", returned: "Returned" } as const;
export const DEFAULT_CURRENCY: Currency = "EUR";
export const NAME_LENGTH = 200;
export const limits = { sku: 40, note: 2_000, countries: 2 };
