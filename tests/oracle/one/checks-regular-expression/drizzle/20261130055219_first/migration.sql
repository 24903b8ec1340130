CREATE TABLE "rows" (
	"id" integer PRIMARY KEY,
	"email" text,
	"slug" text,
	CONSTRAINT "email" CHECK ("email" ~* '^[^@]+@[^@]+$'),
	CONSTRAINT "slug" CHECK ("slug" ~ '^[a-z0-9-]+$')
);
