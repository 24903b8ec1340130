with next as (insert into a (id) values (3) returning n) select n = 10 from next;
