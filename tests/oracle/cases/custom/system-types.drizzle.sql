CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"xml" "xml",
	"query" "tsquery",
	"price" "money" DEFAULT '12.50',
	"area" "box",
	"period" daterange,
	"oid" "oid",
	"path" jsonpath
);
