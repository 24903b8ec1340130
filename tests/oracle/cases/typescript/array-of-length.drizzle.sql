CREATE TABLE "calendars" (
	"id" integer PRIMARY KEY NOT NULL,
	"day_1" text,
	"day_2" text,
	"day_3" text,
	"size" varchar(16),
	"joined" text DEFAULT '--FIRST,SECOND1994',
	"list" text[] DEFAULT '{"a","b","c","d"}',
	"holes" integer DEFAULT 2
);

CREATE INDEX "calendars_0" ON "calendars" USING btree ("id");
CREATE INDEX "calendars_1" ON "calendars" USING btree ("id");
