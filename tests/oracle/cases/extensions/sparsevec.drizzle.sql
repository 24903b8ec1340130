CREATE TABLE "sparse" (
	"id" integer PRIMARY KEY NOT NULL,
	"terms" sparsevec(100) NOT NULL,
	"unnamed" sparsevec(5)
);
