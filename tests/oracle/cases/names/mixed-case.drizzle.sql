CREATE TABLE "MixedCase" (
	"Id" integer PRIMARY KEY NOT NULL,
	"camelCase" text,
	"PascalCase" text,
	CONSTRAINT "MixedCase_camelCase_unique" UNIQUE("camelCase"),
	CONSTRAINT "PositiveId" CHECK ("MixedCase"."Id" > 0)
);

CREATE INDEX "MixedCase_camelCase_PascalCase_index" ON "MixedCase" USING btree ("camelCase","PascalCase");
