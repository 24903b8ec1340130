CREATE TABLE "app_posts" (
	"app_id" integer PRIMARY KEY NOT NULL,
	"user" integer
);

CREATE TABLE "app_users" (
	"id" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "app_posts" ADD CONSTRAINT "app_posts_user_app_users_id_fk" FOREIGN KEY ("user") REFERENCES "public"."app_users"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "app_posts_user_idx" ON "app_posts" USING btree ("user");
