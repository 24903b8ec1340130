CREATE TABLE "app_posts" (
	"id" integer PRIMARY KEY NOT NULL,
	"user_id" integer
);

CREATE TABLE "app_users" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	CONSTRAINT "app_users_name_unique" UNIQUE("name")
);

ALTER TABLE "app_posts" ADD CONSTRAINT "app_posts_user_id_app_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."app_users"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "app_posts_user_id_index" ON "app_posts" USING btree ("user_id");
