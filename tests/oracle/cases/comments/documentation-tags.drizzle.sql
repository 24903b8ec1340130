CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"password" text NOT NULL,
	"old" text,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp,
	"visits" integer DEFAULT 0 NOT NULL
);
