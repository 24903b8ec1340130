CREATE TYPE "public"."otherV2" AS ENUM('isV2', 'userS3Key');
CREATE TABLE "camelV2" (
	"idV2" integer,
	"userS3Key" text NOT NULL,
	"isV2" "otherV2" DEFAULT 'isV2',
	"oAuth2Token" text,
	"sha256Hash" text,
	"utf8MB4" text,
	"iPv4Address" text,
	"parentV2" integer,
	"parentID" integer,
	"users2ndKey" text,
	CONSTRAINT "camelV2_idV2_userS3Key_pk" PRIMARY KEY("idV2","userS3Key"),
	CONSTRAINT "camelV2_userS3Key_unique" UNIQUE("userS3Key"),
	CONSTRAINT "camelV2_parentID_unique" UNIQUE("parentID"),
	CONSTRAINT "camelV2_OAuth2Token_sha256Hash_unique" UNIQUE("oAuth2Token","sha256Hash"),
	CONSTRAINT "checkV2" CHECK ("camelV2"."utf8MB4" <> '')
);

ALTER TABLE "camelV2" ADD CONSTRAINT "camelV2_parentV2_camelV2_parentID_fk" FOREIGN KEY ("parentV2") REFERENCES "public"."camelV2"("parentID") ON DELETE no action ON UPDATE no action;
ALTER TABLE "camelV2" ADD CONSTRAINT "fkV2" FOREIGN KEY ("parentV2") REFERENCES "public"."camelV2"("parentID") ON DELETE no action ON UPDATE no action;
CREATE INDEX "camelV2_utf8MB4_iPv4Address_index" ON "camelV2" USING btree ("utf8MB4","iPv4Address");
