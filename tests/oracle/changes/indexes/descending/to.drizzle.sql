CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer,
	"b" integer,
	"s" text,
	"j" jsonb
);

CREATE INDEX "i" ON "things" USING btree ("a" DESC NULLS LAST);
