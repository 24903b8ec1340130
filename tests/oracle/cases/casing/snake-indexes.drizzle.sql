CREATE TABLE "logEntries" (
	"entry_id" integer PRIMARY KEY NOT NULL,
	"created_at" timestamp,
	"level_name" text,
	"raw_data" jsonb
);

CREATE INDEX "logEntries_created_at_level_name_index" ON "logEntries" USING btree ("created_at" DESC NULLS LAST,"level_name");
CREATE INDEX "by_level" ON "logEntries" USING btree ("level_name") WHERE "logEntries"."created_at" is not null;
CREATE INDEX "by_data" ON "logEntries" USING gin ("raw_data" jsonb_path_ops);
