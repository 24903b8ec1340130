CREATE TABLE "Odd Rows" (
	"Id" integer PRIMARY KEY NOT NULL,
	"The Value" text
);

CREATE INDEX "Odd Rows_The Value_index" ON "Odd Rows" USING btree ("The Value");
CREATE UNIQUE INDEX "Odd Index" ON "Odd Rows" USING btree ("The Value","Id");
CREATE INDEX "expression" ON "Odd Rows" USING btree (lower("The Value"));
