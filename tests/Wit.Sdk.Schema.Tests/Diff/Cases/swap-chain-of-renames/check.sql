select b.y = 1 and b.w = 2 and c.z = 3 from b, c;
