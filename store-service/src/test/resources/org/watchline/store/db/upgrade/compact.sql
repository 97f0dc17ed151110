-- From V21: tokens in their compact form, and a link that says no more than why.
update store.annotation_set
set token_starts = '{}', token_ends = '{}', token_pos = '{}', token_lemmas = '{}',
  token_gaps = '!"', token_lengths = '$''', token_tags = 'lh', token_lines = E'ttp\nelder'
where id = 202;
update store.mention set link = null, link_reason = 'only' where annotation_set = 202 and ordinal = 0;
