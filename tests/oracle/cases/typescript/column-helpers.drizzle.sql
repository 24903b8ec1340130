CREATE TABLE "rows" (
	"id" integer PRIMARY KEY NOT NULL,
	"price" numeric(12, 2) DEFAULT '0' NOT NULL,
	"tax" numeric(12, 2) DEFAULT '0' NOT NULL,
	"short" varchar(50),
	"long" varchar(500)
);
