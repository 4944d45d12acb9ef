-- Version 2 of the tables for tests: a column, what is in it, and a table.
ALTER TABLE garden ADD COLUMN soil VARCHAR(100);

UPDATE garden SET soil = 'loam' WHERE beds > 2;

CREATE TABLE harvest (
  id UUID PRIMARY KEY,
  plant_id UUID NOT NULL,
  words VARCHAR(400) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT harvest_plant FOREIGN KEY (plant_id) REFERENCES plant (id)
);
CREATE INDEX harvest_by_plant ON harvest (plant_id);
