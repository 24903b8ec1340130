CREATE TABLE "pages" (
	"id" integer PRIMARY KEY NOT NULL,
	"title" varchar(120),
	"notes" varchar(4000),
	"broken" varchar(7),
	"whole" varchar(21),
	"number" integer DEFAULT 15,
	"settings" jsonb DEFAULT '{"title":120,"notes":{"a":4000},"tags":["x","yé"],"ratio":15,"on":true,"none":null}'::jsonb,
	"tags" jsonb DEFAULT '["x","yé"]'::jsonb
);
