CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"at" timestamp
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL,
	"at" timestamp
);

CREATE INDEX "a_at_index" ON "a" USING btree ("at");
CREATE INDEX "b_at_index" ON "b" USING btree ("at");
