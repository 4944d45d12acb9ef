-- Tables for tests: every type of column, a parent and two children.
CREATE TABLE garden (
  id UUID PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  area NUMERIC(8, 2),
  fenced BOOLEAN,
  begun DATE,
  picture VARBINARY(2000),
  beds INTEGER,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT garden_name UNIQUE (name)
);

CREATE TABLE plant (
  id UUID PRIMARY KEY,
  garden_id UUID NOT NULL,
  words VARCHAR(4000) NOT NULL,
  height SMALLINT,
  seen_at BIGINT NOT NULL, seen_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT plant_garden FOREIGN KEY (garden_id) REFERENCES garden (id)
);
CREATE INDEX plant_by_garden ON plant (garden_id, seen_at);

CREATE TABLE growth (
  id UUID PRIMARY KEY,
  plant_id UUID NOT NULL,
  millimetres BIGINT NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT growth_plant FOREIGN KEY (plant_id) REFERENCES plant (id)
);
CREATE INDEX growth_by_plant ON growth (plant_id);
