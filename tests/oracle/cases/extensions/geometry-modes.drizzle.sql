CREATE TABLE "places" (
	"id" integer PRIMARY KEY NOT NULL,
	"tuple" geometry(point),
	"xy" geometry(point),
	"list" geometry(point)[]
);
