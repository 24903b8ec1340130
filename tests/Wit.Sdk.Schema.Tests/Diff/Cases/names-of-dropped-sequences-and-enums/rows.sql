insert into things (state) values ('a'), ('b');
