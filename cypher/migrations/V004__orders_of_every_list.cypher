// The orders that lists have been given since, read from an index like the first ones.
CREATE INDEX event_by_title IF NOT EXISTS FOR (event:Event) ON (event.level, event.sortName, event.id);
CREATE INDEX event_of_any_level_by_date IF NOT EXISTS FOR (event:Event) ON (event.orderDate, event.id);
CREATE INDEX event_of_any_level_by_title IF NOT EXISTS FOR (event:Event) ON (event.sortName, event.id);
CREATE INDEX outcome_by_title IF NOT EXISTS FOR (outcome:Outcome) ON (outcome.sortName, outcome.id);
CREATE INDEX source_by_title IF NOT EXISTS FOR (source:Source) ON (source.sortName, source.id);
