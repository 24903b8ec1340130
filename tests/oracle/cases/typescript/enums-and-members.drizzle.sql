CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"size" integer DEFAULT 4,
	"named" text DEFAULT 'Small',
	"direction" text DEFAULT 'down'
);
