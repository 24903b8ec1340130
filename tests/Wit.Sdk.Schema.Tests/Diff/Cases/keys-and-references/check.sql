select count(*) = 1 from c;
