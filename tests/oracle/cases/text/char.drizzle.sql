CREATE TABLE "countries" (
	"code" char(2) PRIMARY KEY NOT NULL,
	"alpha3" char(3) NOT NULL,
	"flag" char,
	"initial" char(1) DEFAULT 'x',
	CONSTRAINT "countries_alpha3_unique" UNIQUE("alpha3")
);
