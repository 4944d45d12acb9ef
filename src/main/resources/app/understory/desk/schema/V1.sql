-- Version 1 of the practice's tables.
-- Moments are two columns: NAME_at (whole microseconds since 1970, UTC) and NAME_zone (where it happened).
-- Every table ends with what the vault keeps itself: author_id, form (version of the canonical form), seal.
-- No defaults, no identity, no triggers, no cascades, no CLOB or BLOB; foreign keys never close a circle.

CREATE TABLE practice (
  id UUID PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  address VARCHAR(1000),
  phone VARCHAR(100),
  recovery_given_back_at BIGINT, recovery_given_back_zone VARCHAR(64),
  rehearsal BOOLEAN NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL
);

CREATE TABLE clinician (
  id UUID PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  role VARCHAR(40) NOT NULL,
  credentials VARCHAR(200),
  signing_key VARBINARY(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL
);

CREATE TABLE setting (
  id UUID PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  setting_value VARCHAR(4000) NOT NULL,
  source VARCHAR(1000) NOT NULL,
  changed_at BIGINT NOT NULL, changed_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT setting_name UNIQUE (name)
);

CREATE TABLE person (
  id UUID PRIMARY KEY,
  preferred_name VARCHAR(200) NOT NULL,
  legal_name VARCHAR(200),
  pronouns VARCHAR(60),
  birth_date DATE,
  phone VARCHAR(100),
  email VARCHAR(200),
  address VARCHAR(1000),
  status VARCHAR(20) NOT NULL,
  admitted_at BIGINT NOT NULL, admitted_zone VARCHAR(64) NOT NULL,
  archived_at BIGINT, archived_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL
);

-- That a person's status moved by itself, under the id of the person: it happens once, and can be put back.
CREATE TABLE person_advance (
  id UUID PRIMARY KEY,
  from_status VARCHAR(20) NOT NULL,
  to_status VARCHAR(20) NOT NULL,
  advanced_at BIGINT NOT NULL, advanced_zone VARCHAR(64) NOT NULL,
  put_back_at BIGINT, put_back_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT person_advance_person FOREIGN KEY (id) REFERENCES person (id)
);

CREATE TABLE ally (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  role VARCHAR(30) NOT NULL,
  name VARCHAR(200) NOT NULL,
  relation VARCHAR(120),
  phone VARCHAR(100),
  noted_at BIGINT NOT NULL, noted_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT ally_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX ally_by_person ON ally (person_id);

CREATE TABLE weight (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  kilograms NUMERIC(6, 2) NOT NULL,
  as_typed VARCHAR(40) NOT NULL,
  taken_at BIGINT NOT NULL, taken_zone VARCHAR(64) NOT NULL,
  entered_at BIGINT NOT NULL, entered_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT weight_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX weight_by_person ON weight (person_id, taken_at);

CREATE TABLE visit (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  kind VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  planned_at BIGINT NOT NULL, planned_zone VARCHAR(64) NOT NULL,
  minutes SMALLINT NOT NULL,
  place VARCHAR(20) NOT NULL,
  place_words VARCHAR(400),
  company VARCHAR(400),
  started_at BIGINT, started_zone VARCHAR(64),
  ended_at BIGINT, ended_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT visit_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX visit_by_person ON visit (person_id, planned_at);
CREATE INDEX visit_by_day ON visit (planned_at);

-- A call or a message about a person: with whom, and whether facts were shown without a release on file.
CREATE TABLE contact (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  medium VARCHAR(20) NOT NULL,
  direction VARCHAR(20) NOT NULL,
  who VARCHAR(20) NOT NULL,
  who_name VARCHAR(200) NOT NULL,
  who_phone VARCHAR(100),
  began_at BIGINT NOT NULL, began_zone VARCHAR(64) NOT NULL,
  ended_at BIGINT, ended_zone VARCHAR(64),
  release_held BOOLEAN NOT NULL,
  facts_shown_at BIGINT, facts_shown_zone VARCHAR(64),
  again_at BIGINT, again_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT contact_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX contact_by_person ON contact (person_id, began_at);

-- One line of a contact: said or agreed. What was to be raised and is told in it goes by a short name, never by words.
CREATE TABLE contact_line (
  id UUID PRIMARY KEY,
  contact_id UUID NOT NULL,
  seq SMALLINT NOT NULL,
  part VARCHAR(20) NOT NULL,
  words VARCHAR(4000) NOT NULL,
  raised VARCHAR(200),
  edits SMALLINT NOT NULL,
  began_at BIGINT NOT NULL, began_zone VARCHAR(64) NOT NULL,
  entered_at BIGINT NOT NULL, entered_zone VARCHAR(64) NOT NULL,
  struck_at BIGINT, struck_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT contact_line_contact FOREIGN KEY (contact_id) REFERENCES contact (id)
);
CREATE INDEX contact_line_by_contact ON contact_line (contact_id, seq);

-- The first, free talk with a person, under the person's id.
CREATE TABLE consultation (
  id UUID PRIMARY KEY,
  visit_id UUID,
  began_at BIGINT NOT NULL, began_zone VARCHAR(64) NOT NULL,
  hope_words VARCHAR(1000), came_words VARCHAR(4000),
  molecule_words VARCHAR(1000), trip_words VARCHAR(1000), window_words VARCHAR(1000),
  asked_words VARCHAR(4000), heard_words VARCHAR(200), next_words VARCHAR(400),
  inquired DATE,
  outcome VARCHAR(20),
  follow_up DATE,
  followed_at BIGINT, followed_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT consultation_person FOREIGN KEY (id) REFERENCES person (id)
);

-- That a person allowed one party to be told of them.
CREATE TABLE release (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  who VARCHAR(20) NOT NULL,
  who_name VARCHAR(200) NOT NULL,
  given DATE NOT NULL,
  until DATE,
  withdrawn_at BIGINT, withdrawn_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT release_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX release_by_person ON release (person_id);

-- What was told of a person to someone outside: that it was, to whom and why; never the words themselves.
CREATE TABLE disclosure (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  recipient VARCHAR(200) NOT NULL,
  what VARCHAR(1000) NOT NULL,
  purpose VARCHAR(200) NOT NULL,
  made_at BIGINT NOT NULL, made_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT disclosure_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX disclosure_by_person ON disclosure (person_id, made_at);

-- What is considered before someone is given the medicine, as the practice has it: delivered ones that it changed, and its own.
CREATE TABLE consideration (
  id UUID PRIMARY KEY,
  code VARCHAR(60) NOT NULL,
  name VARCHAR(60) NOT NULL,
  asks VARCHAR(400) NOT NULL,
  source VARCHAR(1000) NOT NULL,
  place SMALLINT NOT NULL,
  hidden BOOLEAN NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT consideration_code UNIQUE (code)
);

-- How a consideration stood for a person when someone judged it. Never changed; the newest one holds.
CREATE TABLE judgement (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  code VARCHAR(60) NOT NULL,
  state VARCHAR(20) NOT NULL,
  note VARCHAR(2000),
  source VARCHAR(200),
  judged_by UUID NOT NULL,
  judged_at BIGINT NOT NULL, judged_zone VARCHAR(64) NOT NULL,
  entered_at BIGINT NOT NULL, entered_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT judgement_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX judgement_by_person ON judgement (person_id, code, entered_at);
-- What a prescriber ordered. A change is a further row: none is ever changed.
CREATE TABLE prescriber_order (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  version SMALLINT NOT NULL,
  substance VARCHAR(120) NOT NULL,
  medicine_form VARCHAR(60),
  route VARCHAR(20) NOT NULL,
  least_mg NUMERIC(8, 2),
  most_mg NUMERIC(8, 2),
  most_once_mg NUMERIC(8, 2),
  boosters SMALLINT,
  booster_gap_minutes INTEGER,
  sessions SMALLINT,
  days_between SMALLINT,
  systolic SMALLINT,
  diastolic SMALLINT,
  pulse SMALLINT,
  oxygen SMALLINT,
  valid_from DATE NOT NULL,
  valid_to DATE,
  prescriber VARCHAR(200) NOT NULL,
  words VARCHAR(4000),
  written_at BIGINT NOT NULL, written_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT prescriber_order_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX prescriber_order_by_person ON prescriber_order (person_id, version);

-- That an order was taken back before its time, under the order's id.
CREATE TABLE order_cancelled (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  why VARCHAR(4000) NOT NULL,
  cancelled_at BIGINT NOT NULL, cancelled_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT order_cancelled_order FOREIGN KEY (id) REFERENCES prescriber_order (id)
);

-- Where something given departed from the order: said plainly, with the reason.
CREATE TABLE departure (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  session_id UUID NOT NULL,
  entry_id UUID NOT NULL,
  order_id UUID,
  what VARCHAR(20) NOT NULL,
  sentence VARCHAR(1000) NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  departed_at BIGINT NOT NULL, departed_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT departure_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX departure_by_person ON departure (person_id, departed_at);

-- Regimens that the practice wrote or changed: stretches as one line, as INDUCTION 12 weekly 2.
CREATE TABLE regimen_template (
  id UUID PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  legs VARCHAR(400) NOT NULL,
  source VARCHAR(1000) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL
);

-- One person's course; taking one up again after its close is a further row.
CREATE TABLE course (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  number SMALLINT NOT NULL,
  indication VARCHAR(1000),
  prescriber VARCHAR(200),
  route VARCHAR(20),
  depth VARCHAR(20),
  regimen_name VARCHAR(120) NOT NULL,
  regimen_legs VARCHAR(400) NOT NULL,
  regimen_source VARCHAR(1000) NOT NULL,
  started_on DATE NOT NULL,
  avoids_off BOOLEAN NOT NULL,
  state VARCHAR(20) NOT NULL,
  stands_since DATE,
  stands_words VARCHAR(4000),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT course_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX course_by_person ON course (person_id, number);

-- One dose of a course: the day it was laid out for, the day it is on now, and the session that fulfils it.
CREATE TABLE course_dose (
  id UUID PRIMARY KEY,
  course_id UUID NOT NULL,
  person_id UUID NOT NULL,
  part VARCHAR(20) NOT NULL,
  place SMALLINT NOT NULL,
  first_on DATE NOT NULL,
  planned_on DATE NOT NULL,
  state VARCHAR(20) NOT NULL,
  why VARCHAR(1000),
  depth VARCHAR(20),
  visit_id UUID,
  session_id UUID,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT course_dose_course FOREIGN KEY (course_id) REFERENCES course (id),
  CONSTRAINT course_dose_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX course_dose_by_course ON course_dose (course_id, planned_on);

-- What was done to a course, in order; never changed.
CREATE TABLE course_step (
  id UUID PRIMARY KEY,
  course_id UUID NOT NULL,
  person_id UUID NOT NULL,
  kind VARCHAR(20) NOT NULL,
  number SMALLINT NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE,
  words VARCHAR(1000) NOT NULL,
  stepped_at BIGINT NOT NULL, stepped_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT course_step_course FOREIGN KEY (course_id) REFERENCES course (id)
);
CREATE INDEX course_step_by_course ON course_step (course_id, stepped_at);

-- What a person brings with them; dates as they were typed, since often only the month or the year is known.
CREATE TABLE diagnosis (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  code VARCHAR(200), words VARCHAR(200), since VARCHAR(200), episode VARCHAR(200), source VARCHAR(200),
  noted_at BIGINT NOT NULL, noted_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT diagnosis_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX diagnosis_by_person ON diagnosis (person_id, noted_at);

CREATE TABLE allergy (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  substance VARCHAR(200), reaction VARCHAR(200), since VARCHAR(200),
  noted_at BIGINT NOT NULL, noted_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT allergy_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX allergy_by_person ON allergy (person_id, noted_at);

CREATE TABLE medicine (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  name VARCHAR(200), dose VARCHAR(200), how VARCHAR(200), since VARCHAR(200),
  raised_at BIGINT, raised_zone VARCHAR(64),
  noted_at BIGINT NOT NULL, noted_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT medicine_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX medicine_by_person ON medicine (person_id, noted_at);

CREATE TABLE medication_trial (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  drug VARCHAR(200), drug_class VARCHAR(200), highest VARCHAR(200), period VARCHAR(200),
  dose VARCHAR(20) NOT NULL, long_enough VARCHAR(20) NOT NULL, response VARCHAR(20) NOT NULL,
  why VARCHAR(200), episode VARCHAR(20) NOT NULL,
  noted_at BIGINT NOT NULL, noted_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT medication_trial_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX medication_trial_by_person ON medication_trial (person_id, noted_at);

-- What a person agreed to; a new version is another row.
CREATE TABLE consent (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  kind VARCHAR(20) NOT NULL,
  about VARCHAR(200), version VARCHAR(200), signed VARCHAR(200),
  how VARCHAR(20) NOT NULL,
  ends VARCHAR(200), withdrawn VARCHAR(200), reason VARCHAR(200),
  noted_at BIGINT NOT NULL, noted_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT consent_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX consent_by_person ON consent (person_id, noted_at);

-- What was decided about a person's candidacy, and the prescriber's clearance. Never changed; the newest one holds.
-- judged are the ids of the judgements it rests on, medicines the ids and names of what was taken then.
CREATE TABLE candidacy (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  words VARCHAR(2000),
  cleared_by VARCHAR(200), cleared_on VARCHAR(200), cleared_how VARCHAR(20),
  judged VARCHAR(4000) NOT NULL,
  medicines VARCHAR(4000) NOT NULL,
  decided_at BIGINT NOT NULL, decided_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT candidacy_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX candidacy_by_person ON candidacy (person_id, decided_at);

-- A clinician's signature over a candidacy and the judgements it rests on.
CREATE TABLE candidacy_signature (
  id UUID PRIMARY KEY,
  candidacy_id UUID NOT NULL,
  clinician_id UUID NOT NULL,
  covers VARCHAR(1000) NOT NULL,
  logbook_head VARBINARY(32) NOT NULL,
  signature VARBINARY(64) NOT NULL,
  signed_at BIGINT NOT NULL, signed_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT candidacy_signature_candidacy FOREIGN KEY (candidacy_id) REFERENCES candidacy (id)
);
CREATE INDEX candidacy_signature_by_candidacy ON candidacy_signature (candidacy_id);

CREATE TABLE strand (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  kind VARCHAR(20) NOT NULL,
  number SMALLINT,
  place SMALLINT NOT NULL,
  status VARCHAR(20) NOT NULL,
  merged_into UUID,
  begun_at BIGINT NOT NULL, begun_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT strand_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX strand_by_person ON strand (person_id, place);

CREATE TABLE strand_wording (
  id UUID PRIMARY KEY,
  strand_id UUID NOT NULL,
  words VARCHAR(4000) NOT NULL,
  said_at BIGINT NOT NULL, said_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT strand_wording_strand FOREIGN KEY (strand_id) REFERENCES strand (id)
);
CREATE INDEX strand_wording_by_strand ON strand_wording (strand_id, said_at);

-- One turn of a strand at one occasion: what was asked, how charged it was, what changed.
CREATE TABLE strand_turn (
  id UUID PRIMARY KEY,
  strand_id UUID NOT NULL,
  occasion VARCHAR(20) NOT NULL,
  occasion_id UUID NOT NULL,
  why_now VARCHAR(4000),
  anchor VARCHAR(1000),
  charge SMALLINT,
  status VARCHAR(20),
  what_changed VARCHAR(4000),
  turned_at BIGINT NOT NULL, turned_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT strand_turn_strand FOREIGN KEY (strand_id) REFERENCES strand (id)
);
CREATE INDEX strand_turn_by_strand ON strand_turn (strand_id, turned_at);
CREATE INDEX strand_turn_by_occasion ON strand_turn (occasion_id);

-- A tie from a strand to a record observation, a passage of a note, or a day of the window.
CREATE TABLE strand_tie (
  id UUID PRIMARY KEY,
  strand_id UUID NOT NULL,
  target VARCHAR(20) NOT NULL,
  target_id UUID NOT NULL,
  tied_at BIGINT NOT NULL, tied_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT strand_tie_strand FOREIGN KEY (strand_id) REFERENCES strand (id)
);
CREATE INDEX strand_tie_by_strand ON strand_tie (strand_id);
CREATE INDEX strand_tie_by_target ON strand_tie (target_id);

CREATE TABLE worksheet (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  visit_id UUID,
  session_number SMALLINT NOT NULL,
  intention VARCHAR(4000),
  mood VARCHAR(1000), sleep VARCHAR(1000), last_meal VARCHAR(1000), fears VARCHAR(4000), hopes VARCHAR(4000),
  room VARCHAR(1000), music VARCHAR(1000), company VARCHAR(1000), touch VARCHAR(1000), safe_word VARCHAR(200),
  touch_agreed_at BIGINT, touch_agreed_zone VARCHAR(64),
  escort_confirmed_at BIGINT, escort_confirmed_zone VARCHAR(64),
  fasting_since VARCHAR(200),
  i_am VARCHAR(4000), other_people VARCHAR(4000), the_world VARCHAR(4000),
  planned_depth VARCHAR(20),
  template_id UUID,
  begun_at BIGINT NOT NULL, begun_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT worksheet_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT worksheet_visit FOREIGN KEY (visit_id) REFERENCES visit (id)
);
CREATE INDEX worksheet_by_person ON worksheet (person_id, session_number);

-- What a person says of themself, of others and of the world after a session, beside what its worksheet said before.
CREATE TABLE afterword (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  worksheet_id UUID NOT NULL,
  opening VARCHAR(20) NOT NULL,
  words VARCHAR(4000) NOT NULL,
  said_at BIGINT NOT NULL, said_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT afterword_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT afterword_worksheet FOREIGN KEY (worksheet_id) REFERENCES worksheet (id)
);
CREATE INDEX afterword_by_person ON afterword (person_id, said_at);

-- What worksheets of one sort show and begin with: the practice's own, and delivered ones that it changed.
CREATE TABLE sheet_template (
  id UUID PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  parts VARCHAR(200) NOT NULL,
  room VARCHAR(1000), music VARCHAR(1000), company VARCHAR(1000), touch VARCHAR(1000), planned_depth VARCHAR(20),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL
);

-- A worksheet that was made into a page to take home, and the number by which it is found when it comes back.
CREATE TABLE home_page (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  worksheet_id UUID NOT NULL,
  number INTEGER NOT NULL,
  handed_at BIGINT NOT NULL, handed_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT home_page_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT home_page_worksheet FOREIGN KEY (worksheet_id) REFERENCES worksheet (id)
);
CREATE INDEX home_page_by_number ON home_page (number);
CREATE INDEX home_page_by_person ON home_page (person_id);

-- A row of such a page that was gone through when it came back.
CREATE TABLE home_page_row (
  id UUID PRIMARY KEY,
  worksheet_id UUID NOT NULL,
  row_name VARCHAR(60) NOT NULL,
  ticked_at BIGINT NOT NULL, ticked_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT home_page_row_worksheet FOREIGN KEY (worksheet_id) REFERENCES worksheet (id)
);
CREATE INDEX home_page_row_by_worksheet ON home_page_row (worksheet_id);

-- One medicine session. elapsed_ms elsewhere counts monotonic milliseconds since began_at.
CREATE TABLE session (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  visit_id UUID,
  worksheet_id UUID,
  number SMALLINT NOT NULL,
  state VARCHAR(30) NOT NULL,
  planned_depth VARCHAR(20),
  reached_depth SMALLINT,
  weight_kg NUMERIC(6, 2),
  weight_at BIGINT, weight_zone VARCHAR(64),
  began_at BIGINT NOT NULL, began_zone VARCHAR(64) NOT NULL,
  ended_at BIGINT, ended_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT session_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT session_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
  CONSTRAINT session_worksheet FOREIGN KEY (worksheet_id) REFERENCES worksheet (id)
);
CREATE INDEX session_by_person ON session (person_id, number);
CREATE INDEX session_by_state ON session (state);

-- The practice's limits and schedules as they stood when a session began, each with its source.
CREATE TABLE session_term (
  id UUID PRIMARY KEY,
  session_id UUID NOT NULL,
  name VARCHAR(120) NOT NULL,
  term_value VARCHAR(400) NOT NULL,
  source VARCHAR(1000) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT session_term_session FOREIGN KEY (session_id) REFERENCES session (id)
);
CREATE INDEX session_term_by_session ON session_term (session_id);

-- Everything of the record lane in the log: words, marks, phases, gaps. seq orders one session across all its tables.
-- first_at is the time an entry was first given, where that was put right since.
CREATE TABLE observation (
  id UUID PRIMARY KEY,
  session_id UUID NOT NULL,
  person_id UUID NOT NULL,
  seq INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  words VARCHAR(20000) NOT NULL,
  phase SMALLINT,
  depth SMALLINT,
  happened_at BIGINT NOT NULL, happened_zone VARCHAR(64) NOT NULL,
  entered_at BIGINT NOT NULL, entered_zone VARCHAR(64) NOT NULL,
  elapsed_ms BIGINT NOT NULL,
  first_at BIGINT, first_zone VARCHAR(64),
  late BOOLEAN NOT NULL,
  edits SMALLINT NOT NULL,
  struck_at BIGINT, struck_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT observation_session FOREIGN KEY (session_id) REFERENCES session (id),
  CONSTRAINT observation_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX observation_by_session ON observation (session_id, seq);
CREATE INDEX observation_by_person ON observation (person_id, happened_at);

-- The private lane: kind, words and ties are inside what is sealed under the clinician's private key.
CREATE TABLE private_observation (
  id UUID PRIMARY KEY,
  session_id UUID NOT NULL,
  person_id UUID NOT NULL,
  seq INTEGER NOT NULL,
  sealed VARBINARY(100000) NOT NULL,
  phase SMALLINT,
  happened_at BIGINT NOT NULL, happened_zone VARCHAR(64) NOT NULL,
  entered_at BIGINT NOT NULL, entered_zone VARCHAR(64) NOT NULL,
  elapsed_ms BIGINT NOT NULL,
  first_at BIGINT, first_zone VARCHAR(64),
  late BOOLEAN NOT NULL,
  edits SMALLINT NOT NULL,
  struck_at BIGINT, struck_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT private_observation_session FOREIGN KEY (session_id) REFERENCES session (id),
  CONSTRAINT private_observation_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX private_observation_by_session ON private_observation (session_id, seq);

-- What a concern came to, under the id of its observation: it may follow later, and be told to the prescriber later still.
CREATE TABLE concern_care (
  id UUID PRIMARY KEY,
  session_id UUID NOT NULL,
  person_id UUID NOT NULL,
  severity VARCHAR(20),
  done VARCHAR(4000),
  told_at BIGINT, told_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT concern_care_session FOREIGN KEY (session_id) REFERENCES session (id)
);
CREATE INDEX concern_care_by_session ON concern_care (session_id);

-- How the person left, under the id of the session: what was looked at, who decided, and why where it was early.
CREATE TABLE session_leaving (
  id UUID PRIMARY KEY,
  session_id UUID NOT NULL,
  person_id UUID NOT NULL,
  alert_at BIGINT, alert_zone VARCHAR(64),
  steady_at BIGINT, steady_zone VARCHAR(64),
  nausea_at BIGINT, nausea_zone VARCHAR(64),
  escort_at BIGINT, escort_zone VARCHAR(64),
  sheet_at BIGINT, sheet_zone VARCHAR(64),
  decided_by VARCHAR(200),
  left_at BIGINT, left_zone VARCHAR(64), left_ms BIGINT,
  early VARCHAR(4000),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT session_leaving_session FOREIGN KEY (session_id) REFERENCES session (id)
);

CREATE TABLE administration (
  id UUID PRIMARY KEY,
  session_id UUID NOT NULL,
  person_id UUID NOT NULL,
  seq INTEGER NOT NULL,
  substance VARCHAR(120) NOT NULL,
  milligrams NUMERIC(8, 2) NOT NULL,
  route VARCHAR(20) NOT NULL,
  medicine_form VARCHAR(60),
  site VARCHAR(120),
  lot VARCHAR(120),
  given_by VARCHAR(200),
  booster BOOLEAN NOT NULL,
  hold_seconds INTEGER,
  held_seconds INTEGER,
  spit BOOLEAN,
  happened_at BIGINT NOT NULL, happened_zone VARCHAR(64) NOT NULL,
  entered_at BIGINT NOT NULL, entered_zone VARCHAR(64) NOT NULL,
  elapsed_ms BIGINT NOT NULL,
  first_at BIGINT, first_zone VARCHAR(64),
  edits SMALLINT NOT NULL,
  struck_at BIGINT, struck_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT administration_session FOREIGN KEY (session_id) REFERENCES session (id),
  CONSTRAINT administration_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX administration_by_session ON administration (session_id, seq);

CREATE TABLE vital_signs (
  id UUID PRIMARY KEY,
  session_id UUID NOT NULL,
  person_id UUID NOT NULL,
  seq INTEGER NOT NULL,
  systolic SMALLINT,
  diastolic SMALLINT,
  pulse SMALLINT,
  oxygen SMALLINT,
  respiration SMALLINT,
  sedation SMALLINT,
  source VARCHAR(40),
  happened_at BIGINT NOT NULL, happened_zone VARCHAR(64) NOT NULL,
  entered_at BIGINT NOT NULL, entered_zone VARCHAR(64) NOT NULL,
  elapsed_ms BIGINT NOT NULL,
  first_at BIGINT, first_zone VARCHAR(64),
  edits SMALLINT NOT NULL,
  struck_at BIGINT, struck_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT vital_signs_session FOREIGN KEY (session_id) REFERENCES session (id),
  CONSTRAINT vital_signs_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX vital_signs_by_session ON vital_signs (session_id, seq);

CREATE TABLE note (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  session_id UUID,
  kind VARCHAR(30) NOT NULL,
  lane VARCHAR(10) NOT NULL,
  state VARCHAR(20) NOT NULL,
  addendum_to UUID,
  begun_at BIGINT NOT NULL, begun_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT note_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT note_session FOREIGN KEY (session_id) REFERENCES session (id)
);
CREATE INDEX note_by_person ON note (person_id, begun_at);
CREATE INDEX note_by_session ON note (session_id);

CREATE TABLE note_revision (
  id UUID PRIMARY KEY,
  note_id UUID NOT NULL,
  number INTEGER NOT NULL,
  title VARCHAR(1000) NOT NULL,
  body VARCHAR(1000000) NOT NULL,
  words INTEGER NOT NULL,
  reason VARCHAR(20) NOT NULL,
  revised_at BIGINT NOT NULL, revised_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT note_revision_note FOREIGN KEY (note_id) REFERENCES note (id)
);
CREATE INDEX note_revision_by_note ON note_revision (note_id, number);

-- Revisions of private notes: title and body are inside what is sealed under the clinician's private key.
CREATE TABLE private_note_revision (
  id UUID PRIMARY KEY,
  note_id UUID NOT NULL,
  number INTEGER NOT NULL,
  sealed VARBINARY(1000000) NOT NULL,
  reason VARCHAR(20) NOT NULL,
  revised_at BIGINT NOT NULL, revised_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT private_note_revision_note FOREIGN KEY (note_id) REFERENCES note (id)
);
CREATE INDEX private_note_revision_by_note ON private_note_revision (note_id, number);

-- Where a moment of the log was used in a note.
CREATE TABLE quote (
  id UUID PRIMARY KEY,
  note_id UUID NOT NULL,
  observation_id UUID NOT NULL,
  restated BOOLEAN NOT NULL,
  drawn_at BIGINT NOT NULL, drawn_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT quote_note FOREIGN KEY (note_id) REFERENCES note (id)
);
CREATE INDEX quote_by_note ON quote (note_id);
CREATE INDEX quote_by_observation ON quote (observation_id);

-- What was decided about something that came in a session unasked: a moment, or a strand on no worksheet of it.
CREATE TABLE candidate (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  session_id UUID NOT NULL,
  origin VARCHAR(20) NOT NULL,
  origin_id UUID NOT NULL,
  words VARCHAR(4000) NOT NULL,
  state VARCHAR(20) NOT NULL,
  strand_id UUID,
  decided_at BIGINT, decided_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT candidate_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT candidate_session FOREIGN KEY (session_id) REFERENCES session (id)
);
CREATE INDEX candidate_by_session ON candidate (session_id);
CREATE INDEX candidate_by_person ON candidate (person_id);

-- A clinician's signature over one revision; covers says in words what the signed bytes hold.
CREATE TABLE signature (
  id UUID PRIMARY KEY,
  note_id UUID NOT NULL,
  revision_id UUID NOT NULL,
  clinician_id UUID NOT NULL,
  covers VARCHAR(1000) NOT NULL,
  logbook_head VARBINARY(32) NOT NULL,
  signature VARBINARY(64) NOT NULL,
  signed_at BIGINT NOT NULL, signed_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT signature_note FOREIGN KEY (note_id) REFERENCES note (id)
);
CREATE INDEX signature_by_note ON signature (note_id);

-- A file that belongs to something, under the id of the vault's own row for its content. Of the private lane kind and
-- name are inside what is sealed under the clinician's private key.
CREATE TABLE attached_file (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  belongs_to VARCHAR(20) NOT NULL,
  belongs_id UUID NOT NULL,
  media VARCHAR(20),
  name VARCHAR(400),
  sealed VARBINARY(4000),
  bytes BIGINT NOT NULL,
  added_at BIGINT NOT NULL, added_zone VARCHAR(64) NOT NULL,
  taken_out_at BIGINT, taken_out_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT attached_file_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX attached_file_by_person ON attached_file (person_id);
CREATE INDEX attached_file_by_place ON attached_file (belongs_id);

-- What left the program on paper or as a file: when, what, how, by whom. Never the words themselves.
CREATE TABLE printing (
  id UUID PRIMARY KEY,
  person_id UUID,
  kind VARCHAR(40) NOT NULL,
  way VARCHAR(20) NOT NULL,
  pages INTEGER NOT NULL,
  printed_at BIGINT NOT NULL, printed_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT printing_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- One form that was begun. answers holds item=value, x for what the person would rather not say; an item that is not
-- there is blank. complete and flagged only find rows: what a form comes to is reckoned from its answers alone.
CREATE TABLE measure_response (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  visit_id UUID,
  session_id UUID,
  measure VARCHAR(60) NOT NULL,
  version INTEGER NOT NULL,
  language VARCHAR(20) NOT NULL,
  mode VARCHAR(20) NOT NULL,
  answers VARCHAR(8000) NOT NULL,
  complete BOOLEAN NOT NULL,
  flagged VARCHAR(400),
  begun_at BIGINT NOT NULL, begun_zone VARCHAR(64) NOT NULL,
  ended_at BIGINT, ended_zone VARCHAR(64),
  struck_at BIGINT, struck_zone VARCHAR(64),
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT measure_response_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX measure_response_by_person ON measure_response (person_id, begun_at);

-- A clinician's words to an answer that must not be missed, under the id of its form; about says to which answers.
CREATE TABLE safety_answer (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  about VARCHAR(400) NOT NULL,
  words VARCHAR(4000) NOT NULL,
  action VARCHAR(4000),
  answered_at BIGINT NOT NULL, answered_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT safety_answer_response FOREIGN KEY (id) REFERENCES measure_response (id)
);

-- When a measure is due for one person, where it differs from the practice's way.
CREATE TABLE measure_plan (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  measure VARCHAR(60) NOT NULL,
  plan VARCHAR(30) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT measure_plan_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX measure_plan_by_person ON measure_plan (person_id);

-- A measure of the practice's own, line by line as it was loaded; one row for each version.
CREATE TABLE measure_definition (
  id UUID PRIMARY KEY,
  measure VARCHAR(60) NOT NULL,
  version INTEGER NOT NULL,
  lines VARCHAR(100000) NOT NULL,
  offered BOOLEAN NOT NULL,
  loaded_at BIGINT NOT NULL, loaded_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL
);

-- The wording of a measure that the practice may use, in one language: what leads to the items, the items, the answers.
CREATE TABLE measure_wording (
  id UUID PRIMARY KEY,
  measure VARCHAR(60) NOT NULL,
  language VARCHAR(20) NOT NULL,
  words VARCHAR(100000) NOT NULL,
  source VARCHAR(400) NOT NULL,
  loaded_at BIGINT NOT NULL, loaded_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL
);

-- Words the practice writes often, and what stands for them.
CREATE TABLE phrase (
  id UUID PRIMARY KEY,
  abbreviation VARCHAR(30) NOT NULL,
  words VARCHAR(2000) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL
);

-- A person's plan of safety as it stands: one row each.
CREATE TABLE safety_plan (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  warning_signs VARCHAR(4000),
  own_ways VARCHAR(4000),
  people_and_places VARCHAR(4000),
  people_to_ask VARCHAR(4000),
  professionals VARCHAR(4000),
  making_safe VARCHAR(4000),
  reasons VARCHAR(4000),
  changed_at BIGINT NOT NULL, changed_zone VARCHAR(64) NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT safety_plan_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- The plan as it stood when it was gone through; never changed.
CREATE TABLE safety_plan_review (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL,
  warning_signs VARCHAR(4000),
  own_ways VARCHAR(4000),
  people_and_places VARCHAR(4000),
  people_to_ask VARCHAR(4000),
  professionals VARCHAR(4000),
  making_safe VARCHAR(4000),
  reasons VARCHAR(4000),
  changed_at BIGINT NOT NULL, changed_zone VARCHAR(64) NOT NULL,
  reviewed_at BIGINT NOT NULL, reviewed_zone VARCHAR(64) NOT NULL,
  reviewed_by UUID NOT NULL,
  author_id UUID NOT NULL, form SMALLINT NOT NULL, seal VARBINARY(32) NOT NULL,
  CONSTRAINT safety_plan_review_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX safety_plan_review_by_person ON safety_plan_review (person_id, reviewed_at);
