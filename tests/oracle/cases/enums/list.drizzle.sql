CREATE TYPE "public"."status" AS ENUM('draft', 'published', 'archived');
CREATE TABLE "posts" (
	"id" integer PRIMARY KEY NOT NULL,
	"status" "status" DEFAULT 'draft' NOT NULL,
	"before" "status",
	"unnamed" "status"
);
