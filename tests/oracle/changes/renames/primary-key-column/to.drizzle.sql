CREATE TABLE "things" (
	"key" integer PRIMARY KEY NOT NULL
);
