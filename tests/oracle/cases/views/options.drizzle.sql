CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"age" integer
);

CREATE VIEW "public"."cascaded_check" WITH (check_option = cascaded, security_barrier = true) AS (select "id", "age" from "users");
CREATE VIEW "public"."invoker" WITH (security_barrier = false, security_invoker = true) AS (select "id", "age" from "users");
CREATE VIEW "public"."local_check" WITH (check_option = local) AS (select id from users where id > 0);
CREATE VIEW "public"."no_invoker" WITH (security_invoker = false) AS (select "id", "age" from "users");
