CREATE TABLE "posts" (
	"id" integer PRIMARY KEY NOT NULL,
	"slug" text,
	"lang" text
);

CREATE UNIQUE INDEX "posts_slug_index" ON "posts" USING btree ("slug");
CREATE UNIQUE INDEX "posts_slug_lang" ON "posts" USING btree ("slug","lang");
