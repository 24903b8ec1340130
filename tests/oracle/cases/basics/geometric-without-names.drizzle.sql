CREATE TABLE "marks" (
	"id" integer PRIMARY KEY NOT NULL,
	"at" "point",
	"path" "line",
	"pair" "point",
	"edge" "line"
);
