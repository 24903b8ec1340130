CREATE TABLE "comments" (
	"id" integer PRIMARY KEY NOT NULL,
	"post_id" integer
);

CREATE TABLE "posts" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "comments" ADD CONSTRAINT "comments_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;
