const { timestamp, uuid } = require("drizzle-orm/pg-core");

exports.id = () => uuid("id").primaryKey().defaultRandom();
exports.stamps = { createdAt: timestamp("created_at").notNull().defaultNow(), updatedAt: timestamp("updated_at") };
