CREATE TABLE "my table" (
	"the id" integer PRIMARY KEY NOT NULL,
	"dash-ed" text,
	"dot.ted" text,
	"sl/ash" text,
	CONSTRAINT "my table_dot.ted_unique" UNIQUE("dot.ted"),
	CONSTRAINT "my unique" UNIQUE("dash-ed","sl/ash")
);

CREATE INDEX "my table_dash-ed_index" ON "my table" USING btree ("dash-ed");
