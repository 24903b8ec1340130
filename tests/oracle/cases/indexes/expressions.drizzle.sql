CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"email" text,
	"name" text,
	"data" jsonb
);

CREATE UNIQUE INDEX "lower_email" ON "users" USING btree (lower("email"));
CREATE INDEX "mixed" ON "users" USING btree ("name",lower("email"));
CREATE INDEX "json_path" ON "users" USING btree (("data" ->> 'key'));
CREATE INDEX "arithmetic" ON "users" USING btree (("id" % 10));
