import { relations } from "drizzle-orm";
import { date, index, integer, jsonb, pgEnum, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";

export const todoState = pgEnum("todo_state", ["open", "in_progress", "done"]);

/** A list of things to do. */
export const projects = pgTable("projects", {
  id: uuid("id").primaryKey().defaultRandom(),
  name: text("name").notNull().unique(),
  /** How the project looks. @clrType WitWeb.Data.ProjectSettings */
  settings: jsonb("settings").notNull().default({ color: "blue", isPublic: false }),
  /** The number of the newest todo. */
  lastTodo: integer("last_todo").notNull().default(0),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
});

/** Something to do. */
export const todos = pgTable("todos", {
  id: uuid("id").primaryKey().defaultRandom(),
  projectId: uuid("project_id").notNull().references(() => projects.id, { onDelete: "cascade" }),
  /** Counts from 1 in each project. @numberedBy projects.lastTodo */
  number: integer("number").notNull(),
  title: text("title").notNull(),
  state: todoState("state").notNull().default("open"),
  due: date("due"),
  labels: text("labels").array().notNull().default([]),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow().$onUpdate(() => new Date()),
  /** @rowVersion */
  version: integer("version").notNull().default(1),
}, (table) => [
  unique().on(table.projectId, table.number),
  index().on(table.projectId, table.createdAt.desc()),
  index().on(table.state, table.createdAt.desc()),
]);

export const projectsRelations = relations(projects, ({ many }) => ({ todos: many(todos) }));
export const todosRelations = relations(todos, ({ one }) => ({ project: one(projects, { fields: [todos.projectId], references: [projects.id] }) }));
