CREATE TABLE "shapes" (
	"id" integer PRIMARY KEY NOT NULL,
	"at" "point",
	"tuple" "point" NOT NULL,
	"xy" "point",
	"edge" "line",
	"edge_tuple" "line",
	"edge_abc" "line"
);
