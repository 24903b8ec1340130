CREATE TABLE "masks" (
	"id" integer PRIMARY KEY NOT NULL,
	"one" bit(1),
	"byte" bit(8) DEFAULT '00000000' NOT NULL,
	"unnamed" bit(3)
);
