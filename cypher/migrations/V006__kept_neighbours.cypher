// Who attended what is read from these without looking at a node: the bodies of a whole event or session, and the events
// of a body. `recording/derive` keeps on an attendance what they hold; a start derives it anew once this has been applied.
CREATE INDEX attendance_by_agency IF NOT EXISTS
FOR (attendance:Attendance) ON (attendance.agencyId, attendance.wholeId, attendance.eventId, attendance.audience);
CREATE INDEX attendance_by_whole IF NOT EXISTS
FOR (attendance:Attendance) ON (attendance.wholeId, attendance.agencyId, attendance.bodyIdentified, attendance.audience);
CREATE INDEX attendance_by_event IF NOT EXISTS
FOR (attendance:Attendance) ON (attendance.eventId, attendance.agencyId, attendance.bodyIdentified, attendance.audience);
