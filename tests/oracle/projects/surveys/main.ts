import { relations } from "drizzle-orm";
import { boolean, foreignKey, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";

type Kind = { label: string; hasOptions?: boolean };
const kinds: Record<string, Kind> = { short: { label: "Short text" }, long: { label: "Long text" }, choice: { label: "One of", hasOptions: true }, scale: { label: "Scale" } };
const { short, ...rest } = kinds;
const [firstKind, ...otherKinds] = Object.keys(kinds);
export const questionKind = pgEnum("question_kind", [firstKind!, ...otherKinds.filter((kind) => !["none"].includes(kind))]);
export const optionKinds = pgEnum("option_kind", Object.entries(rest).filter(([, kind]) => kind.hasOptions).map(([name]) => name) as [string]);

function owned<T extends Record<string, any>>(parent: () => any, columns: T) {
  const key = uuid("parent_id").notNull().references(parent, { onDelete: "cascade" });
  return { id: uuid("id").primaryKey().defaultRandom(), parentId: key, ...columns };
}

export const surveys = pgTable("surveys", { id: uuid("id").primaryKey().defaultRandom(), title: text("title").notNull(), opensAt: timestamp("opens_at"), closesAt: timestamp("closes_at"), anonymous: boolean("anonymous").notNull().default(true), copiedFrom: uuid("copied_from") }, (t) => [
  foreignKey({ columns: [t.copiedFrom], foreignColumns: [t.id] }).onDelete("set null"),
]);
export const sections = pgTable("sections", owned(() => surveys.id, { title: text("title"), position: integer("position").notNull() }), (t) => [unique().on(t.parentId, t.position)]);
export const questions = pgTable("questions", owned(() => sections.id, { kind: questionKind("kind").notNull().default("short"), text: text("text").notNull().default(short?.label ?? "?"), required: boolean("required").notNull().default(!!short?.hasOptions), position: integer("position").notNull() }), (t) => [index().on(t.parentId, t.position)]);
export const options = pgTable("options", owned(() => questions.id, { kind: optionKinds("kind").notNull().default("choice"), label: text("label").notNull(), value: integer("value") }), (t) => [index().on(t.parentId)]);
export const respondents = pgTable("respondents", owned(() => surveys.id, { token: text("token").notNull().unique(), startedAt: timestamp("started_at").notNull().defaultNow(), submittedAt: timestamp("submitted_at") }), (t) => [index().on(t.parentId)]);
export const answers = pgTable("answers", {
  respondentId: uuid("respondent_id").notNull().references(() => respondents.id, { onDelete: "cascade" }),
  questionId: uuid("question_id").notNull().references(() => questions.id, { onDelete: "cascade" }),
  value: jsonb("value").notNull(),
}, (t) => [primaryKey({ columns: [t.respondentId, t.questionId] }), index().on(t.questionId)]);
export const answersRelations = relations(answers, ({ one }) => ({ question: one(questions, { fields: [answers.questionId], references: [questions.id] }), respondent: one(respondents, { fields: [answers.respondentId], references: [respondents.id] }) }));
