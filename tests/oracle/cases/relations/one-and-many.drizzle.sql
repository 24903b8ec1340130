CREATE TABLE "posts" (
	"id" integer PRIMARY KEY NOT NULL,
	"author_id" integer
);

CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
