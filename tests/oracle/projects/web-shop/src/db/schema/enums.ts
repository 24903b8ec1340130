import { pgEnum } from "drizzle-orm/pg-core";
import { CURRENCIES, ORDER_STEPS } from "../../lib/constants";

export const currencyEnum = pgEnum("currency", CURRENCIES);
export const orderStepEnum = pgEnum("order_step", Object.keys(ORDER_STEPS) as [keyof typeof ORDER_STEPS, ...(keyof typeof ORDER_STEPS)[]]);
export const discountKindEnum = pgEnum("discount_kind", ["percentage", "fixed", "free_shipping"]);
export const stockMoveEnum = pgEnum("stock_move", ["purchase", "sale", "return", "correction"]);
