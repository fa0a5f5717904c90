-- migrate:up transaction:false
create table bookings (id serial, room_id int not null references rooms, during tstzrange not null);
alter table bookings add primary key (id);
create index on bookings (room_id);
create index on bookings using gist (during);

-- migrate:down
drop table bookings;
