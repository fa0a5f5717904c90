-- migrate:up
create table rooms (
  id serial primary key,
  floor integer not null,
  number integer not null,
  unique (floor, number)
);

-- migrate:down
drop table rooms;
