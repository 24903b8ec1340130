CREATE TABLE "shop_things" (
	"id" integer PRIMARY KEY NOT NULL,
	"a" integer
);
