CREATE TABLE "files" (
	"id" bigint PRIMARY KEY NOT NULL,
	"bytes" bigint DEFAULT 0 NOT NULL,
	"largest" bigint DEFAULT 9007199254740991,
	"unnamed" bigint
);
