CREATE TABLE "Mixed Case" (
	"The Id" integer PRIMARY KEY NOT NULL
);

CREATE TABLE "order" (
	"id" integer PRIMARY KEY NOT NULL,
	"select" integer
);

ALTER TABLE "order" ADD CONSTRAINT "order_select_Mixed Case_The Id_fk" FOREIGN KEY ("select") REFERENCES "public"."Mixed Case"("The Id") ON DELETE no action ON UPDATE no action;
