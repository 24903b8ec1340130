-- Development data: db.SeedAsync() and `wit seed` run it.
INSERT INTO projects (name, settings) VALUES ('Garden', '{"color": "green", "isPublic": true}') ON CONFLICT (name) DO NOTHING;
