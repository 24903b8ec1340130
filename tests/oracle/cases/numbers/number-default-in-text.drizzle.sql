CREATE TABLE "oddities" (
	"id" integer PRIMARY KEY NOT NULL,
	"code" varchar(10) DEFAULT '007',
	"amount" numeric DEFAULT 12.5,
	"price" numeric DEFAULT '99'
);
