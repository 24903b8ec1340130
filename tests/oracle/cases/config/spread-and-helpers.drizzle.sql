CREATE TABLE "a" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" integer,
	"at" timestamp
);

CREATE TABLE "b" (
	"id" integer PRIMARY KEY NOT NULL,
	"owner" integer
);

CREATE INDEX "a_owner" ON "a" USING btree ("owner");
CREATE INDEX "a_at" ON "a" USING btree ("at");
CREATE INDEX "b_owner" ON "b" USING btree ("owner");
