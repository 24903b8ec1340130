CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" text DEFAULT 'method',
	"b" text DEFAULT 'getter',
	"c" text DEFAULT 'arrow'
);
