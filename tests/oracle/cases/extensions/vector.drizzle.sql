CREATE TABLE "embeddings" (
	"id" integer PRIMARY KEY NOT NULL,
	"small" vector(3),
	"large" vector(1536) NOT NULL,
	"unnamed" vector(2)
);
