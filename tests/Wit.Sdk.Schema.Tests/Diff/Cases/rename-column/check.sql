select full_name = 'a' and upper = 'A' from users;
