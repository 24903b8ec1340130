-- wit:no-transaction
-- Create index public.users.users_name_lower_index while the table stays in use.
-- squawk-ignore-file prefer-robust-stmts, require-lock-timeout, require-statement-timeout
-- (a file runs once, and the migrator waits for locks only so long before it tries again)
CREATE INDEX CONCURRENTLY "users_name_lower_index" ON "users" USING btree (lower("name") text_pattern_ops);
