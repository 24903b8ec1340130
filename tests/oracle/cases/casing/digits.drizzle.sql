CREATE TYPE "public"."keyV2" AS ENUM('isV2', 'userS3Key');
CREATE TABLE "filesV2" (
	"id_v_2" integer,
	"user_s_3_key" text NOT NULL,
	"is_v_2" "keyV2" DEFAULT 'isV2',
	"o_auth2_token" text,
	"sha256_hash" text,
	"utf8_mb_4" text,
	"i_pv4_address" text,
	"parent_v_2" integer,
	"parent_id" integer,
	"users2nd_key" text,
	CONSTRAINT "filesV2_id_v_2_user_s_3_key_pk" PRIMARY KEY("id_v_2","user_s_3_key"),
	CONSTRAINT "filesV2_userS3Key_unique" UNIQUE("user_s_3_key"),
	CONSTRAINT "filesV2_parentID_unique" UNIQUE("parent_id"),
	CONSTRAINT "filesV2_OAuth2Token_sha256Hash_unique" UNIQUE("o_auth2_token","sha256_hash"),
	CONSTRAINT "checkV2" CHECK ("filesV2"."utf8_mb_4" <> '')
);

ALTER TABLE "filesV2" ADD CONSTRAINT "filesV2_parent_v_2_filesV2_parent_id_fk" FOREIGN KEY ("parent_v_2") REFERENCES "public"."filesV2"("parent_id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "filesV2" ADD CONSTRAINT "fkV2" FOREIGN KEY ("parent_v_2") REFERENCES "public"."filesV2"("parent_id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "filesV2_utf8_mb_4_i_pv4_address_index" ON "filesV2" USING btree ("utf8_mb_4","i_pv4_address");
