CREATE TABLE "table_with_used" (
	"id" integer PRIMARY KEY NOT NULL,
	"value" "used"
);
