CREATE TABLE "numbers" (
	"id" integer PRIMARY KEY,
	"zero" integer DEFAULT 0,
	"one" smallint DEFAULT 1,
	"minus" integer DEFAULT -1,
	"plus" integer DEFAULT 1,
	"big" bigint DEFAULT 123456789012,
	"half" real DEFAULT 0.5,
	"price" numeric(8,2) DEFAULT '9.99'
);
