CREATE TYPE "public"."role" AS ENUM('admin', 'editor', 'reader');
CREATE TABLE "people" (
	"id" integer PRIMARY KEY NOT NULL,
	"role" "role" DEFAULT 'reader' NOT NULL,
	"roles" "role"[]
);
