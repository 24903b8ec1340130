CREATE TABLE "scaled" (
	"id" integer PRIMARY KEY NOT NULL,
	"loose" numeric,
	"looser" numeric
);
