insert into users (name) values ('a'); insert into old.logs values (1);
