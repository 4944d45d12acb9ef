-- Six tables and one for whom they are, for the fault rows.
CREATE TABLE person (
  id UUID PRIMARY KEY,
  preferred_name VARCHAR(200) NOT NULL,
  phone VARCHAR(100),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL
);

CREATE TABLE session (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT session_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE observation (
  id UUID PRIMARY KEY,
  session_id UUID NOT NULL,
  seq INTEGER NOT NULL,
  words VARCHAR(20000) NOT NULL,
  happened_at BIGINT NOT NULL, happened_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT observation_session FOREIGN KEY (session_id) REFERENCES session (id)
);
CREATE INDEX observation_by_session ON observation (session_id, seq);

CREATE TABLE weight (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  kilograms NUMERIC(6, 2) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT weight_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX weight_by_person ON weight (person_id, kilograms);

CREATE TABLE wording (
  id UUID PRIMARY KEY,
  observation_id UUID NOT NULL,
  words VARCHAR(4000) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT wording_observation FOREIGN KEY (observation_id) REFERENCES observation (id)
);
CREATE INDEX wording_by_observation ON wording (observation_id);

CREATE TABLE tie (
  id UUID PRIMARY KEY,
  session_id UUID NOT NULL,
  target_id UUID NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT tie_session FOREIGN KEY (session_id) REFERENCES session (id)
);
CREATE INDEX tie_by_session ON tie (session_id);
CREATE INDEX tie_by_target ON tie (target_id);
