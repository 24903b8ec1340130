CREATE TABLE "places" (
	"id" integer PRIMARY KEY NOT NULL,
	"at" geometry(point) NOT NULL,
	"xy" geometry(point),
	"plain" geometry(point),
	"typed" geometry(point),
	"unnamed" geometry(point)
);

CREATE INDEX "places_at" ON "places" USING gist ("at");
