select count(*) = 2 from people;
