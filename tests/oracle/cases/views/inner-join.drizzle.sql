CREATE TABLE "posts" (
	"id" integer PRIMARY KEY NOT NULL,
	"user_id" integer,
	"title" text
);

CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text
);

ALTER TABLE "posts" ADD CONSTRAINT "posts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
CREATE VIEW "public"."titles" AS (select "posts"."id", "posts"."title", "users"."name" as "author" from "posts" inner join "users" on "posts"."user_id" = "users"."id");
