// Counts read the events of one level without looking at the others.
CREATE INDEX event_by_level IF NOT EXISTS FOR (event:Event) ON (event.level);
