// The changes of a merge are found by it, and told whether a record is one of theirs.
CREATE INDEX change_of_merge IF NOT EXISTS FOR (change:Change) ON (change.mergeId, change.recordId);
