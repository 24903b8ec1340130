CREATE TABLE "reversed" (
	"a" integer,
	"b" integer,
	CONSTRAINT "Reversed Key" PRIMARY KEY("b","a")
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"row" integer,
	"seat" integer,
	CONSTRAINT "seats_key" PRIMARY KEY("row","seat")
);
