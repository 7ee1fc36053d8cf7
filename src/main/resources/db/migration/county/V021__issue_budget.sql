-- How many points a village may issue in a period: more points than goods are promises that nobody keeps. The newest row of a village
-- holds; one without points ends the budget. Settling locks it, so that two rounds do not both take what is left.
CREATE TABLE issue_budget (
  id           uuid        PRIMARY KEY,
  village      text        NOT NULL CONSTRAINT budget_is_a_villages CHECK (village ~ '^[0-9]{12}$'),
  per          text        NOT NULL CONSTRAINT budget_period_is_known CHECK (per IN ('MONTH', 'QUARTER', 'YEAR')),
  points       bigint      CONSTRAINT budget_allows_something CHECK (points > 0),
  warn_percent int         NOT NULL CONSTRAINT budget_warns_before_it_stops CHECK (warn_percent BETWEEN 1 AND 100),
  set_at       timestamptz NOT NULL,
  set_by       uuid        NOT NULL
);
CREATE INDEX issue_budget_newest ON issue_budget (village, set_at DESC, id DESC);
GRANT SELECT, INSERT ON issue_budget TO moralbank_app;
-- a row lock needs some right to update
GRANT UPDATE (warn_percent) ON issue_budget TO moralbank_app;
