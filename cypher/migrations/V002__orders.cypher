// The declared orders of lists are read from these in order, so that a page costs what it shows.
CREATE INDEX agency_by_name IF NOT EXISTS FOR (agency:Agency) ON (agency.sortName, agency.id);
CREATE INDEX event_by_date IF NOT EXISTS FOR (event:Event) ON (event.level, event.orderDate, event.id);
CREATE INDEX practice_by_title IF NOT EXISTS FOR (practice:Practice) ON (practice.sortName, practice.id);

// Names in any spelling: accents and case are folded when they are indexed and when they are asked for.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (record:Agency|Event|Practice|Outcome|Source|Programme|Phase|Region|Country|Port|Terminal|City)
ON EACH [record.name, record.fullName, record.title, record.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false } };
