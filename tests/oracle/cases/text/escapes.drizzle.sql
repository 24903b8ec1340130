CREATE TABLE "escapes" (
	"id" integer PRIMARY KEY NOT NULL,
	"newline" text DEFAULT 'a
b',
	"tab" text DEFAULT 'a	b',
	"unicode" text DEFAULT 'é😀A',
	"template" text DEFAULT 'two
lines',
	"continued" text DEFAULT 'one line'
);
