// Which markings records need together, so that a viewer's own need not be combined in every way.
CREATE CONSTRAINT audience_id IF NOT EXISTS FOR (audience:Audience) REQUIRE audience.id IS UNIQUE;
MATCH (record:Event|Attendance|Figure)
WHERE record.audience CONTAINS ' '
WITH DISTINCT record.audience AS id
MERGE (:Audience {id: id});
