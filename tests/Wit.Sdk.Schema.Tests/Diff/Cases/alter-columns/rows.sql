set timezone = 'Asia/Tokyo'; insert into t (id, number, narrow, price) values (1, '1.5', 'abcde', 7);
