insert into a (n) values (7), (9); insert into b (n) values (1);
