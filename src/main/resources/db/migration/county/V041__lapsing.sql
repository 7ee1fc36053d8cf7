-- The days at whose end points of a village lapsed, each carried out once: a yearly clearing that halves must not halve twice.
CREATE TABLE lapse (
  village    text        NOT NULL CONSTRAINT a_lapse_is_of_a_village CHECK (village ~ '^[0-9]{12}$'),
  day        date        NOT NULL,
  rulebook   uuid        NOT NULL,
  carried_at timestamptz NOT NULL,
  CONSTRAINT points_of_a_day_lapse_once PRIMARY KEY (village, day)
);
GRANT SELECT, INSERT ON lapse TO moralbank_app;
