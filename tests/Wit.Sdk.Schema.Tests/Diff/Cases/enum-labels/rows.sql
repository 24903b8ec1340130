insert into t values ('b', 'x');
