select nextval('counts') = 2 and exists (select from content);
