// Every table of this app carries a prefix, so that several apps can share a database.
import { relations, sql } from "drizzle-orm";
import { index, pgTableCreator, primaryKey, unique } from "drizzle-orm/pg-core";

const APP = "lms";
export const createTable = pgTableCreator((name) => `${APP}_${name}`);

const grades = ["A", "B", "C", "D", "F"] as const;

export const users = createTable("user", (d) => ({
  id: d.varchar({ length: 255 }).notNull().primaryKey().$defaultFn(() => crypto.randomUUID()),
  name: d.varchar({ length: 255 }),
  email: d.varchar({ length: 255 }).notNull().unique(),
  emailVerified: d.timestamp({ mode: "date", withTimezone: true }).default(sql`CURRENT_TIMESTAMP`),
  isTeacher: d.boolean().notNull().default(false),
}));

export const courses = createTable("course", (d) => ({
  id: d.integer().primaryKey().generatedByDefaultAsIdentity(),
  title: d.varchar({ length: 256 }).notNull(),
  summary: d.text(),
  level: d.text({ enum: ["beginner", "intermediate", "advanced"] }).notNull().default("beginner"),
  priceCents: d.integer("price_cents").notNull().default(0),
  teacherId: d.varchar("teacher_id", { length: 255 }).notNull().references(() => users.id),
  publishedAt: d.timestamp("published_at", { withTimezone: true }),
  createdAt: d.timestamp("created_at", { withTimezone: true }).default(sql`CURRENT_TIMESTAMP`).notNull(),
  updatedAt: d.timestamp("updated_at", { withTimezone: true }).$onUpdate(() => new Date()),
}), (t) => [index("course_teacher_idx").on(t.teacherId), index("course_title_idx").on(t.title)]);

export const modules = createTable("module", (d) => ({
  id: d.integer().primaryKey().generatedByDefaultAsIdentity(),
  courseId: d.integer("course_id").notNull().references(() => courses.id, { onDelete: "cascade" }),
  title: d.varchar({ length: 256 }).notNull(),
  position: d.integer().notNull(),
}), (t) => [unique("module_position").on(t.courseId, t.position)]);

export const lessons = createTable("lesson", (d) => ({
  id: d.integer().primaryKey().generatedByDefaultAsIdentity(),
  moduleId: d.integer("module_id").notNull().references(() => modules.id, { onDelete: "cascade" }),
  kind: d.varchar({ length: 16, enum: ["video", "text", "quiz"] }).notNull(),
  content: d.jsonb().notNull(),
  minutes: d.smallint().default(5),
  isPreview: d.boolean("is_preview").default(false).notNull(),
}), (t) => [index("lesson_module_idx").on(t.moduleId)]);

export const enrollments = createTable("enrollment", (d) => ({
  userId: d.varchar("user_id", { length: 255 }).notNull().references(() => users.id, { onDelete: "cascade" }),
  courseId: d.integer("course_id").notNull().references(() => courses.id, { onDelete: "cascade" }),
  enrolledAt: d.timestamp("enrolled_at", { withTimezone: true }).defaultNow().notNull(),
  completedAt: d.timestamp("completed_at", { withTimezone: true }),
  grade: d.char({ length: 1, enum: grades }),
}), (t) => [primaryKey({ columns: [t.userId, t.courseId] }), index("enrollment_course_idx").on(t.courseId)]);

export const progress = createTable("progress", (d) => ({
  userId: d.varchar("user_id", { length: 255 }).notNull().references(() => users.id, { onDelete: "cascade" }),
  lessonId: d.integer("lesson_id").notNull().references(() => lessons.id, { onDelete: "cascade" }),
  seconds: d.integer().notNull().default(0),
  isDone: d.boolean("is_done").notNull().default(false),
}), (t) => [primaryKey({ name: "lms_progress_pk", columns: [t.userId, t.lessonId] })]);

export const quizzes = createTable("quiz", (d) => ({
  id: d.integer().primaryKey().generatedByDefaultAsIdentity(),
  lessonId: d.integer("lesson_id").notNull().unique().references(() => lessons.id, { onDelete: "cascade" }),
  passPercent: d.integer("pass_percent").notNull().default(60),
  shuffle: d.boolean().notNull().default(true),
}));

export const questions = createTable("question", (d) => ({
  id: d.integer().primaryKey().generatedByDefaultAsIdentity(),
  quizId: d.integer("quiz_id").notNull().references(() => quizzes.id, { onDelete: "cascade" }),
  prompt: d.text().notNull(),
  choices: d.text().array().notNull(),
  answer: d.integer().notNull(),
  points: d.real().notNull().default(1.5),
}), (t) => [index("question_quiz_idx").on(t.quizId)]);

export const attempts = createTable("attempt", (d) => ({
  id: d.uuid().primaryKey().defaultRandom(),
  quizId: d.integer("quiz_id").notNull().references(() => quizzes.id, { onDelete: "cascade" }),
  userId: d.varchar("user_id", { length: 255 }).notNull().references(() => users.id, { onDelete: "cascade" }),
  answers: d.integer().array().notNull().default([]),
  score: d.numeric({ precision: 5, scale: 2 }),
  startedAt: d.timestamp("started_at", { withTimezone: true }).defaultNow().notNull(),
  took: d.interval({ fields: "second" }),
}), (t) => [index("attempt_by_user").on(t.userId, t.startedAt.desc())]);

export const certificates = createTable("certificate", (d) => ({
  serial: d.bigserial({ mode: "bigint" }).primaryKey(),
  userId: d.varchar("user_id", { length: 255 }).notNull(),
  courseId: d.integer("course_id").notNull(),
  issuedOn: d.date("issued_on", { mode: "date" }).defaultNow().notNull(),
}), (t) => [unique().on(t.userId, t.courseId)]);

export const usersRelations = relations(users, ({ many }) => ({ enrollments: many(enrollments), courses: many(courses) }));
export const coursesRelations = relations(courses, ({ one, many }) => ({
  teacher: one(users, { fields: [courses.teacherId], references: [users.id] }),
  modules: many(modules),
}));
