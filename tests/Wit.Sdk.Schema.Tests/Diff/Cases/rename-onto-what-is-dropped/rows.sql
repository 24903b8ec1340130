insert into app2.kept values (2); insert into app.kept values (1);
insert into people values ('old', 'new', 'low', 'c', 'long', 'other');
