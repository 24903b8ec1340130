import { relations, sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, real, smallint, text, unique, uuid, varchar, type AnyPgColumn } from "drizzle-orm/pg-core";
import { limits, NAME_LENGTH } from "../../lib/constants";
import { id, money, softDelete, timestamps } from "./_shared";
import { stockMoveEnum } from "./enums";

export const categories = pgTable("categories", {
  id: id(),
  parentId: uuid("parent_id").references((): AnyPgColumn => categories.id, { onDelete: "cascade" }),
  slug: varchar("slug", { length: 80 }).notNull().unique(),
  name: varchar("name", { length: NAME_LENGTH }).notNull(),
  position: smallint("position").notNull().default(0),
}, (t) => [index("categories_tree").on(t.parentId.asc().nullsFirst(), t.position)]);

export const brands = pgTable("brands", { id: id(), name: text("name").notNull().unique("brands_name"), website: text("website"), ...timestamps });

export const products = pgTable("products", {
  id: id(),
  brandId: uuid("brand_id").references(() => brands.id, { onDelete: "set null" }),
  title: varchar("title", { length: NAME_LENGTH }).notNull(),
  description: text("description").notNull().default(""),
  attributes: jsonb("attributes").$type<Record<string, string>>().notNull().default({}),
  tags: text("tags").array().notNull().default(sql`'{}'::text[]`),
  rating: real("rating"),
  isVisible: boolean("is_visible").notNull().default(true),
  ...timestamps,
  ...softDelete,
}, (t) => [
  index("products_tags").using("gin", t.tags),
  index("products_text").using("gin", sql`to_tsvector('english', ${t.title} || ' ' || ${t.description})`),
  index().on(t.brandId),
  check("products_rating", sql`${t.rating} between 0 and 5`),
]);

export const variants = pgTable("variants", {
  id: id(),
  productId: uuid("product_id").notNull().references(() => products.id, { onDelete: "cascade" }),
  sku: varchar("sku", { length: limits.sku }).notNull().unique(),
  ...money("price"),
  ...money("compare", { optional: true }),
  weightGrams: integer("weight_grams"),
  options: jsonb("options").notNull().default([]),
}, (t) => [index("variants_of_product").on(t.productId)]);

export const productCategories = pgTable("product_categories", {
  productId: uuid("product_id").notNull().references(() => products.id, { onDelete: "cascade" }),
  categoryId: uuid("category_id").notNull().references(() => categories.id, { onDelete: "cascade" }),
}, (t) => [primaryKey({ columns: [t.productId, t.categoryId] }), index().on(t.categoryId)]);

export const stockMoves = pgTable("stock_moves", {
  id: integer("id").primaryKey().generatedByDefaultAsIdentity({ startWith: 1000, increment: 1 }),
  variantId: uuid("variant_id").notNull().references(() => variants.id, { onDelete: "restrict" }),
  kind: stockMoveEnum("kind").notNull(),
  quantity: integer("quantity").notNull(),
  ...timestamps,
}, (t) => [index().on(t.variantId, t.createdAt.desc()), check("stock_moves_quantity", sql`${t.quantity} <> 0`)]);

export const reviews = pgTable("reviews", {
  id: id(),
  productId: uuid("product_id").notNull().references(() => products.id, { onDelete: "cascade" }),
  customerId: uuid("customer_id").notNull(),
  stars: smallint("stars").notNull(),
  body: text("body"),
  ...timestamps,
}, (t) => [unique("reviews_once").on(t.productId, t.customerId), check("reviews_stars", sql`${t.stars} >= 1 and ${t.stars} <= 5`)]);

export const productsRelations = relations(products, ({ one, many }) => ({
  brand: one(brands, { fields: [products.brandId], references: [brands.id] }),
  variants: many(variants),
  reviews: many(reviews),
}));
