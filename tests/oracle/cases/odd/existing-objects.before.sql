CREATE ROLE wit_oracle_reader;
CREATE SCHEMA auth;
CREATE TABLE auth.users (id uuid PRIMARY KEY);
CREATE MATERIALIZED VIEW stats AS SELECT now() AS day, 1 AS hits;
CREATE VIEW plain AS SELECT 1 AS id;
