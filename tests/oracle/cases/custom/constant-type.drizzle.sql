CREATE TABLE "blobs" (
	"id" integer PRIMARY KEY NOT NULL,
	"data" "bytea" NOT NULL,
	"label" text,
	"unnamed" "bytea",
	CONSTRAINT "blobs_label_unique" UNIQUE("label")
);
