CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"json" text DEFAULT '{"a":[1,2]}',
	"int" integer DEFAULT 42,
	"float" double precision DEFAULT 150,
	"number" integer DEFAULT 12,
	"fixed" text DEFAULT '1.00',
	"hex" text DEFAULT 'ff',
	"max" integer DEFAULT 5,
	"round" integer DEFAULT 3,
	"safe" bigint DEFAULT 9007199254740991
);
