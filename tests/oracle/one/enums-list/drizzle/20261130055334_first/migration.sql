CREATE TYPE "status" AS ENUM('draft', 'published', 'archived');--> statement-breakpoint
CREATE TABLE "posts" (
	"id" integer PRIMARY KEY,
	"status" "status" DEFAULT 'draft'::"status" NOT NULL,
	"before" "status",
	"unnamed" "status"
);
