CREATE TABLE "posts" (
	"id" integer PRIMARY KEY NOT NULL,
	"author" integer,
	"at" timestamp
);

CREATE INDEX "posts_author_index" ON "posts" USING btree ("author");
CREATE INDEX "posts_at" ON "posts" USING btree ("at");
CREATE INDEX "posts_both" ON "posts" USING btree ("author","at");
CREATE INDEX "posts_author_at_id_index" ON "posts" USING btree ("author","at","id");
