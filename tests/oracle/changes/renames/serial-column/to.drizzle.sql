CREATE TABLE "things" (
	"key" serial PRIMARY KEY NOT NULL
);
