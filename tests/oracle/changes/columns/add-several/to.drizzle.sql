CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" text,
	"b" integer DEFAULT 0 NOT NULL,
	"c" timestamp DEFAULT now()
);
