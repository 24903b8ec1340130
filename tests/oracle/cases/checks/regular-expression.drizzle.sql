CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"email" text,
	"slug" text,
	CONSTRAINT "email" CHECK ("rows"."email" ~* '^[^@]+@[^@]+$'),
	CONSTRAINT "slug" CHECK ("rows"."slug" ~ '^[a-z0-9-]+$')
);
