CREATE TABLE "picks" (
	"id" integer,
	"title" text NOT NULL,
	CONSTRAINT "picks_title_unique" UNIQUE("title"),
	CONSTRAINT "both" UNIQUE("id","title"),
	CONSTRAINT "known" CHECK ("picks"."id" > 0)
);

CREATE TABLE "other" (
	"id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "refers" (
	"title" text
);

ALTER TABLE "refers" ADD CONSTRAINT "refers_title_picks_title_fk" FOREIGN KEY ("title") REFERENCES "public"."picks"("title") ON DELETE no action ON UPDATE no action;
