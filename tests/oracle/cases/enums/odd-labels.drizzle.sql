CREATE TYPE "public"."odd" AS ENUM('with space', 'it''s', 'quo"ted', 'UPPER', '', 'ünï', '1', 'a,b', 'select');
CREATE TABLE "oddities" (
	"id" integer PRIMARY KEY NOT NULL,
	"value" "odd" DEFAULT 'it''s',
	"empty" "odd" DEFAULT ''
);
