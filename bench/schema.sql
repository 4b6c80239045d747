-- What the store keeps, as tables: everything that a claim's answer needs can be had by joins, and the
-- words of its terms also lie in the row itself, for the faster of the two ways to ask.
CREATE TABLE articles (
  id BLOB PRIMARY KEY, file TEXT, url TEXT, title TEXT, publisher TEXT, published TEXT, syndicated TEXT,
  sha256 TEXT, text TEXT, extractor TEXT, version TEXT,
  input_title TEXT, input_publisher TEXT, input_published TEXT, input_text TEXT
) WITHOUT ROWID;
CREATE INDEX articles_published ON articles (published DESC, id);
CREATE INDEX articles_publisher ON articles (publisher, published DESC, id);

CREATE TABLE entities (
  id BLOB, article BLOB, type TEXT, name TEXT, PRIMARY KEY (id, article)
) WITHOUT ROWID;
CREATE INDEX entities_article ON entities (article, id);
CREATE TABLE names (
  folded TEXT, entity BLOB, article BLOB, name TEXT, PRIMARY KEY (folded, entity, article, name)
) WITHOUT ROWID;
CREATE TABLE mentions (
  entity BLOB, article BLOB, start INTEGER, stop INTEGER, startpoint INTEGER, stoppoint INTEGER, kind TEXT, text TEXT,
  PRIMARY KEY (entity, article, start)
) WITHOUT ROWID;

CREATE TABLE claims (
  id BLOB, article BLOB,
  subject_entity BLOB, subject_claim BLOB, subject_text TEXT,
  lemma TEXT, label TEXT, canonical TEXT,
  object_entity BLOB, object_claim BLOB, object_text TEXT,
  arguments INTEGER, polarity TEXT, factuality TEXT, time TEXT,
  start INTEGER, stop INTEGER, startpoint INTEGER, stoppoint INTEGER, text TEXT, prefix TEXT, suffix TEXT,
  PRIMARY KEY (id, article)
) WITHOUT ROWID;
CREATE INDEX claims_article ON claims (article, id);
CREATE INDEX claims_lemma ON claims (lemma, id);
CREATE TABLE arguments (
  claim BLOB, article BLOB, n INTEGER, role TEXT, entity BLOB, inner_claim BLOB, text TEXT,
  PRIMARY KEY (claim, article, n)
) WITHOUT ROWID;
CREATE TABLE about (
  entity BLOB, claim BLOB, article BLOB, PRIMARY KEY (entity, claim, article)
) WITHOUT ROWID;

CREATE TABLE statements (
  id BLOB PRIMARY KEY, article BLOB, claim BLOB, kind TEXT, said TEXT, rules TEXT,
  start INTEGER, stop INTEGER, startpoint INTEGER, stoppoint INTEGER, text TEXT, prefix TEXT, suffix TEXT
) WITHOUT ROWID;
CREATE INDEX statements_claim ON statements (claim, article);
CREATE INDEX statements_article ON statements (article, start);
CREATE TABLE links (
  statement BLOB, n INTEGER, kind TEXT, speaker BLOB, name TEXT, quoted_by BLOB, number INTEGER, stance TEXT,
  PRIMARY KEY (statement, n)
) WITHOUT ROWID;
CREATE INDEX links_speaker ON links (speaker, statement);
CREATE TABLE passages (
  statement BLOB, link INTEGER, part INTEGER, n INTEGER,
  start INTEGER, stop INTEGER, startpoint INTEGER, stoppoint INTEGER, text TEXT,
  PRIMARY KEY (statement, link, part, n)
) WITHOUT ROWID;
