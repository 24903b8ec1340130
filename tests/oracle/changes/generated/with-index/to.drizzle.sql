CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text,
	"g" text GENERATED ALWAYS AS (lower(name)) STORED
);

CREATE INDEX "by_g" ON "things" USING btree ("g");
