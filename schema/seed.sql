-- Development data: somebody to sign in as, something to look at. `wit seed` runs it, and a program by db.SeedAsync(). It may run again: what is there stays as it is.

INSERT INTO "users" ("username", "email", "name")
VALUES ('testuser', 'test@example.com', 'Test User')
ON CONFLICT DO NOTHING;

INSERT INTO "repositories" ("owner_id", "owner_type", "name", "description", "disk_path")
SELECT "id", 'user', 'test-repo', 'A test repository', '/repos/testuser/test-repo.git'
FROM "users"
WHERE "username" = 'testuser'
ON CONFLICT DO NOTHING;

INSERT INTO "labels" ("repo_id", "name", "color", "description")
SELECT "repositories"."id", "label"."name", "label"."color", "label"."description"
FROM "repositories"
JOIN "users" ON "users"."id" = "repositories"."owner_id" AND "repositories"."owner_type" = 'user'
CROSS JOIN (
  VALUES
    ('bug', 'd73a4a', 'Something isn''t working'),
    ('enhancement', 'a2eeef', 'New feature or request'),
    ('documentation', '0075ca', 'Improvements or additions to documentation'),
    ('good first issue', '7057ff', 'Good for newcomers')
) AS "label" ("name", "color", "description")
WHERE "users"."username" = 'testuser' AND "repositories"."name" = 'test-repo' AND "repositories"."deleted_at" IS NULL
ON CONFLICT DO NOTHING;
