CREATE TYPE "public"."level" AS ENUM('low', 'medium', 'high');
CREATE TABLE "alarms" (
	"id" integer PRIMARY KEY NOT NULL,
	"level" "level" DEFAULT 'low' NOT NULL,
	"peak" "level"
);
