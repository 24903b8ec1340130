CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" "inet" DEFAULT '10.0.0.1' NOT NULL
);
