// Changes are numbered and found by themselves, by their record, and by the records that they name.
CREATE CONSTRAINT change_log_id IF NOT EXISTS FOR (log:ChangeLog) REQUIRE log.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (change:Change) REQUIRE change.id IS UNIQUE;
CREATE CONSTRAINT change_sequence IF NOT EXISTS FOR (change:Change) REQUIRE change.sequence IS UNIQUE;
CREATE INDEX change_of_record IF NOT EXISTS FOR (change:Change) ON (change.recordId, change.sequence);
CREATE CONSTRAINT trace_id IF NOT EXISTS FOR (trace:Trace) REQUIRE trace.id IS UNIQUE;

// A request that came with a key goes through once.
CREATE CONSTRAINT request_id IF NOT EXISTS FOR (request:Request) REQUIRE request.id IS UNIQUE;
