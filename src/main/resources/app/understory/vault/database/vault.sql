-- The vault's own tables. The position is one row and no part of the state sum; all others are rows like any.

CREATE TABLE position (
  id SMALLINT PRIMARY KEY,
  vault_id UUID NOT NULL,
  schema_version INTEGER NOT NULL,
  sequence BIGINT NOT NULL,
  head VARBINARY(32) NOT NULL,
  state_sum VARBINARY(32) NOT NULL,
  audit_chain VARBINARY(32) NOT NULL,
  seal VARBINARY(32) NOT NULL
);

-- One row for each transaction, never changed. chain covers the row and, by the one before, all earlier ones.
CREATE TABLE audit (
  id UUID PRIMARY KEY,
  sequence BIGINT NOT NULL,
  done_at BIGINT NOT NULL, done_zone VARCHAR(64) NOT NULL,
  verb VARCHAR(100) NOT NULL,
  subject_id UUID,
  rows_put INTEGER NOT NULL,
  rows_removed INTEGER NOT NULL,
  chain VARBINARY(32) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL
);
CREATE INDEX audit_by_sequence ON audit (sequence);
CREATE INDEX audit_by_subject ON audit (subject_id, sequence);

-- What a row said before it was changed or removed: its canonical form, and until when. Its author changed it.
CREATE TABLE earlier (
  id UUID PRIMARY KEY,
  table_name VARCHAR(60) NOT NULL,
  row_id UUID NOT NULL,
  version INTEGER NOT NULL,
  image VARBINARY(1048576) NOT NULL,
  until_at BIGINT NOT NULL, until_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL
);
CREATE INDEX earlier_by_row ON earlier (row_id, version);

-- A file kept with a record; its content lies sealed in the vault's attachments folder, under this id.
CREATE TABLE attachment (
  id UUID PRIMARY KEY,
  subject_id UUID,
  name VARCHAR(400) NOT NULL,
  media_type VARCHAR(200) NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 VARBINARY(32) NOT NULL,
  added_at BIGINT NOT NULL, added_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL
);
CREATE INDEX attachment_by_subject ON attachment (subject_id);
