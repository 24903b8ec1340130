CREATE TABLE "counters" (
	"id" integer PRIMARY KEY NOT NULL,
	"first" varchar(1),
	"second" varchar(12),
	"made" integer DEFAULT 2,
	"wide" integer DEFAULT 10,
	"names" text[] DEFAULT '{"first","second"}',
	"last" text DEFAULT 'second',
	"a_1" text,
	"b_2" text
);
