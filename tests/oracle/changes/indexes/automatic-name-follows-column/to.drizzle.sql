CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"amount" integer
);

CREATE INDEX "things_amount_index" ON "things" USING btree ("amount");
