-- V2 to V6: search documents as they were written before they carried filters.
insert into store.search_document (article, revision, article_id, source, language, sort_at, document)
select a.id, r.id, a.article_id, r.source, r.language, r.published_at, corpus.document(r.title, r.text)
from store.article a
join store.revision r on r.article = a.id and r.known_to is null;
