CREATE TABLE "calendars" (
	"id" integer PRIMARY KEY NOT NULL,
	"days" date[] DEFAULT '{"2024-01-01","2024-12-31"}',
	"moments" timestamp[] DEFAULT '{"2024-01-02 03:04:05.678"}',
	"zoned" timestamp with time zone[] DEFAULT '{"1970-01-01T00:00:00.000Z"}',
	"dates" date[] DEFAULT '{"2024-02-29"}'
);
