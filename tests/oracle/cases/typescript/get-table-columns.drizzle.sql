CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"names" text DEFAULT 'id,name',
	"column" text DEFAULT 'name'
);
