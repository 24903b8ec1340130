CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"c" text,
	CONSTRAINT "things_c_unique" UNIQUE("c")
);
