CREATE TYPE "public"."state" AS ENUM('on', 'off');
CREATE TABLE "rows" (
	"id" serial PRIMARY KEY NOT NULL,
	"state" "state" DEFAULT 'on',
	"at" timestamp DEFAULT now(),
	CONSTRAINT "checked" CHECK ("rows"."id" > 0)
);

CREATE INDEX "rows_at_index" ON "rows" USING btree ("at");
