CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"some_title" text,
	"b" text,
	"padded" text DEFAULT '007',
	"repeated" text DEFAULT 'ababab',
	"sliced" text DEFAULT 'bcde',
	"replaced" text DEFAULT 'a+b+c',
	"char" text DEFAULT 'bc',
	"cased" text DEFAULT 'STRASSE'
);
