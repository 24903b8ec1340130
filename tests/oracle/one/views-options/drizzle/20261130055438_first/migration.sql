CREATE TABLE "users" (
	"id" integer PRIMARY KEY,
	"age" integer
);
--> statement-breakpoint
CREATE VIEW "cascaded_check" WITH (check_option = cascaded, security_barrier = true) AS (select "id", "age" from "users");--> statement-breakpoint
CREATE VIEW "invoker" WITH (security_barrier = false, security_invoker = true) AS (select "id", "age" from "users");--> statement-breakpoint
CREATE VIEW "local_check" WITH (check_option = local) AS (select id from users where id > 0);--> statement-breakpoint
CREATE VIEW "no_invoker" WITH (security_invoker = false) AS (select "id", "age" from "users");