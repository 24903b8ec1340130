select (select y = 1 and x = 2 from b) and (select y from "both") = 1;
