CREATE TABLE "blobs" (
	"id" integer PRIMARY KEY NOT NULL,
	"data" "bytea" NOT NULL,
	"more" "bytea",
	"list" "bytea"[]
);
