CREATE SCHEMA "app";

CREATE TABLE "app"."posts" (
	"id" integer PRIMARY KEY NOT NULL,
	"ref" integer
);

CREATE TABLE "posts" (
	"id" integer PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"author_id" integer NOT NULL,
	"draft" boolean,
	"data" jsonb,
	"tags" text[],
	"created_at" timestamp DEFAULT now()
);

CREATE INDEX "posts_ref_index" ON "app"."posts" USING btree ("ref");
CREATE UNIQUE INDEX "posts_ref" ON "app"."posts" USING btree ("ref");
CREATE INDEX "posts_author_id_index" ON "posts" USING btree ("author_id");
CREATE INDEX "posts_author_id_created_at_index" ON "posts" USING btree ("author_id","created_at" DESC NULLS LAST);
CREATE INDEX "posts_asc" ON "posts" USING btree ("author_id","created_at" NULLS FIRST);
CREATE INDEX "posts_desc_first" ON "posts" USING btree ("created_at" DESC NULLS FIRST);
CREATE INDEX "posts_desc_last" ON "posts" USING btree ("created_at" DESC NULLS LAST);
CREATE UNIQUE INDEX "posts_title_lower" ON "posts" USING btree (lower("title"));
CREATE UNIQUE INDEX "posts_mixed" ON "posts" USING btree ("author_id",lower("title") DESC);
CREATE INDEX "posts_partial" ON "posts" USING btree ("author_id") WHERE "posts"."draft" is not true;
CREATE INDEX "posts_partial_and" ON "posts" USING btree ("author_id") WHERE draft and author_id > 5;
CREATE INDEX "posts_gin" ON "posts" USING gin ("data");
CREATE INDEX "posts_gin_op" ON "posts" USING gin ("data" jsonb_path_ops);
CREATE INDEX "posts_tags" ON "posts" USING gin ("tags");
CREATE INDEX "posts_hash" ON "posts" USING hash ("title");
CREATE INDEX "posts_brin" ON "posts" USING brin ("created_at");
CREATE INDEX "posts_with" ON "posts" USING btree ("title") WITH (fillfactor=70);
CREATE INDEX "posts_pattern" ON "posts" USING btree ("title" text_pattern_ops);
CREATE INDEX "posts_only" ON "posts" USING btree ("draft");
CREATE UNIQUE INDEX "posts_title_author_id_index" ON "posts" USING btree ("title","author_id");
