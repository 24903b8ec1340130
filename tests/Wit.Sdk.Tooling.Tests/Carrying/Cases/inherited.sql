create table logs (id int primary key, size int check (size > 0));
create table detailed_logs (detail text) inherits (logs);
alter table detailed_logs add primary key (id);
create table copied_logs (copy text) inherits (detailed_logs, logs);
