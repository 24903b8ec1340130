CREATE TABLE "holes" (
	"id" integer PRIMARY KEY NOT NULL,
	"raw" text DEFAULT 'raw text',
	"inlined" text DEFAULT 'a' || 'b',
	"named" text DEFAULT current_setting('TimeZone'),
	"built" text DEFAULT 'ref-' || 'x'
);
