CREATE TABLE "repos" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" integer NOT NULL,
	"name" text NOT NULL,
	"slug" text,
	CONSTRAINT "repos_owner_name_unique" UNIQUE("owner","name"),
	CONSTRAINT "repos_slug" UNIQUE("slug"),
	CONSTRAINT "repos_all" UNIQUE("owner","name","slug")
);
