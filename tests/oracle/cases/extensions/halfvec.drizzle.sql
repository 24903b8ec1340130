CREATE TABLE "halves" (
	"id" integer PRIMARY KEY NOT NULL,
	"half" halfvec(3) NOT NULL,
	"unnamed" halfvec(768)
);
