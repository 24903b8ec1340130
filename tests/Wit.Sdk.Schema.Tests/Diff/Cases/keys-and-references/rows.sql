insert into p values (1, 2, 'x'); insert into c values (1, 'x', 3);
