insert into users values (1, 'ok'); select nextval('numbers');
