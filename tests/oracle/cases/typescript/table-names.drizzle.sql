CREATE TABLE "posts" (
	"id" integer PRIMARY KEY NOT NULL,
	"table" text DEFAULT 'users',
	"column" text DEFAULT 'email',
	"other" text DEFAULT 'sql5',
	"view" text DEFAULT 'mails known true',
	"keys" text DEFAULT 'id,email',
	"kinds" text DEFAULT 'true false true',
	CONSTRAINT "posts_check" CHECK ("posts"."column" <> '')
);

CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"email" text
);

CREATE INDEX "users_idx" ON "posts" USING btree ("table");
CREATE UNIQUE INDEX "keys_kinds_u" ON "posts" USING btree ("keys");
CREATE VIEW "public"."mails" AS (select "email" from "users");
