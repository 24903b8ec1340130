CREATE TABLE "boards" (
	"id" integer PRIMARY KEY NOT NULL,
	"row" integer[3],
	"grid" integer[3][3],
	"mixed" text[2][],
	"other" text[][4] NOT NULL
);
