CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer DEFAULT 2,
	"b" integer DEFAULT 25,
	"c" text DEFAULT 'number',
	"d" text,
	"e" boolean DEFAULT true,
	"f" integer DEFAULT 11,
	"g" integer DEFAULT 8
);
