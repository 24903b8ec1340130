insert into users (name) values ('old'), ('older');
insert into users_v2 (name) values ('new');
insert into posts values (1, 2, 1);
