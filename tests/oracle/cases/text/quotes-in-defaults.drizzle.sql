CREATE TABLE "quotes" (
	"id" integer PRIMARY KEY NOT NULL,
	"apostrophe" text DEFAULT 'it''s',
	"doubled" text DEFAULT '''''',
	"quoted" text DEFAULT 'say "hi"',
	"backslash" text DEFAULT 'C:\temp\new',
	"percent" text DEFAULT '100 %',
	"dollar" text DEFAULT '$1 $$ $tag$',
	"semicolon" text DEFAULT 'a; drop table b; --'
);
