CREATE TABLE "logs" (
	"id" integer PRIMARY KEY NOT NULL,
	"as_date" timestamp,
	"as_string" timestamp,
	"string_precise" timestamp(6),
	"string_zoned" timestamp(3) with time zone,
	"date_precise" timestamp (6) with time zone,
	"unnamed" timestamp with time zone
);
