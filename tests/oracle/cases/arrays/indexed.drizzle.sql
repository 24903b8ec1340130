CREATE TABLE "searchable" (
	"id" integer PRIMARY KEY NOT NULL,
	"tags" text[] NOT NULL,
	"numbers" integer[]
);

CREATE INDEX "searchable_tags" ON "searchable" USING gin ("tags");
CREATE INDEX "searchable_numbers" ON "searchable" USING gin ("numbers" array_ops);
