CREATE TABLE "things" (
	"id" integer PRIMARY KEY NOT NULL,
	"amount" integer
);

CREATE INDEX "i" ON "things" USING btree ("amount");
