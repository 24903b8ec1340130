-- Rows for development and tests. The file may run again: existing rows stay.

INSERT INTO "agents" ("email", "name", "password_hash")
VALUES ('grace@example.com', 'Grace', 'not a hash')
ON CONFLICT DO NOTHING;

INSERT INTO "customers" ("email", "name")
VALUES ('ada@example.com', 'Ada')
ON CONFLICT DO NOTHING;

INSERT INTO "tags" ("name")
VALUES ('printer'), ('billing')
ON CONFLICT DO NOTHING;
