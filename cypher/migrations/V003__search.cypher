// Names are folded by the program, once for what is stored and for what is asked, so words are split at white space alone:
// no analyzer's stop words and no rules of its own. It takes the place of `names`, which folded a second time.
DROP INDEX names IF EXISTS;
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (record:Agency|Event|Practice|Outcome|Source|Programme|Phase|Region|Country|Port|Terminal|City)
ON EACH [record.searchText, record.searchTypos]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } };

// The filter field `text`: part of a name.
CREATE TEXT INDEX agency_by_text IF NOT EXISTS FOR (agency:Agency) ON (agency.searchText);
CREATE TEXT INDEX event_by_text IF NOT EXISTS FOR (event:Event) ON (event.searchText);
CREATE TEXT INDEX practice_by_text IF NOT EXISTS FOR (practice:Practice) ON (practice.searchText);
CREATE TEXT INDEX source_by_text IF NOT EXISTS FOR (source:Source) ON (source.searchText);
