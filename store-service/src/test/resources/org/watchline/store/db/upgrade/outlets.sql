-- From V11: listed outlets, and counts of what is shown.
insert into store.outlet (outlet_id, name, listed) values ('dawn', 'Dawn', true);
insert into store.outlet_name (key, outlet_id) values ('dawn', 'dawn');
