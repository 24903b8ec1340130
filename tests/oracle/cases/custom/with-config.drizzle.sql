CREATE TABLE "rows" (
	"code" char(4) PRIMARY KEY NOT NULL,
	"amount" numeric(10, 2) NOT NULL,
	"loose" numeric,
	"unnamed" numeric(3, 0)
);
