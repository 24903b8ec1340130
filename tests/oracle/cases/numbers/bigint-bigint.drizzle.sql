CREATE TABLE "ledgers" (
	"id" bigint PRIMARY KEY NOT NULL,
	"balance" bigint NOT NULL,
	"limit" bigint DEFAULT 9223372036854775807,
	"unnamed" bigint
);
