CREATE TABLE "reversed" (
	"a" integer NOT NULL,
	"b" integer NOT NULL,
	CONSTRAINT "Reversed Key" PRIMARY KEY("b","a")
);

CREATE TABLE "seats" (
	"row" integer NOT NULL,
	"seat" integer NOT NULL,
	CONSTRAINT "seats_key" PRIMARY KEY("row","seat")
);
