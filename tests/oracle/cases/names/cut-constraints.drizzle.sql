CREATE TABLE "a_rather_long_table_name_for_members" (
	"id" integer PRIMARY KEY NOT NULL,
	"identifier_of_the_user_again" integer,
	"a_column_with_text" text,
	CONSTRAINT "a_rather_long_table_name_for_members_a_column_with_text_unique" UNIQUE("a_column_with_text")
);

CREATE TABLE "a_rather_long_table_name_for_users_of_the_system" (
	"identifier_of_the_user" integer PRIMARY KEY NOT NULL
);

ALTER TABLE "a_rather_long_table_name_for_members" ADD CONSTRAINT "a_rather_long_table_name_for_members_identifier_of_the_user_again_a_rather_long_table_name_for_users_of_the_system_identifier_of_the_user_fk" FOREIGN KEY ("identifier_of_the_user_again") REFERENCES "public"."a_rather_long_table_name_for_users_of_the_system"("identifier_of_the_user") ON DELETE no action ON UPDATE no action;
CREATE INDEX "a_rather_long_table_name_for_members_a_column_with_text_identifier_of_the_user_again_index" ON "a_rather_long_table_name_for_members" USING btree ("a_column_with_text","identifier_of_the_user_again");
