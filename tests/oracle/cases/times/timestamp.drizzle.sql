CREATE TABLE "visits" (
	"id" integer PRIMARY KEY NOT NULL,
	"at" timestamp NOT NULL,
	"zoned" timestamp with time zone NOT NULL,
	"local" timestamp,
	"seconds" timestamp (0),
	"millis" timestamp (3) with time zone,
	"unnamed" timestamp
);
