-- From V14: two texts that are near each other, and an address.
insert into store.text_mark (mark, text) select 7, id from store.distinct_text where text_hash in ('t102', 't103');
update store.distinct_text set marks = '{7}', due = false where text_hash in ('t102', 't103');
insert into store.near_text (text, other, similarity, contained, one_story, found_at)
select one.id, other.id, 0.6, 0.7, false, timestamptz '2022-01-07T08:00:01Z'
from store.distinct_text one
join store.distinct_text other on (one.text_hash, other.text_hash) in (('t102', 't103'), ('t103', 't102'));
insert into store.page_address (article, address) select article, 'frontier.example/2' from store.revision where id = 103;
