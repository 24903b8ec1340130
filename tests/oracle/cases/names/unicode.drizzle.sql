CREATE TABLE "🚀" (
	"id" integer PRIMARY KEY NOT NULL,
	"✓" boolean
);

CREATE TABLE "größen" (
	"größe" integer PRIMARY KEY NOT NULL,
	"название" text,
	"名前" text,
	CONSTRAINT "größen_名前_unique" UNIQUE("名前")
);

CREATE INDEX "größen_название_index" ON "größen" USING btree ("название");
