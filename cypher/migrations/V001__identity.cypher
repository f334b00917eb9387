// Ids are unique over all records and per label; the API finds every record by them.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (record:Record) REQUIRE record.id IS UNIQUE;
CREATE CONSTRAINT programme_id IF NOT EXISTS FOR (programme:Programme) REQUIRE programme.id IS UNIQUE;
CREATE CONSTRAINT phase_id IF NOT EXISTS FOR (phase:Phase) REQUIRE phase.id IS UNIQUE;
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (region:Region) REQUIRE region.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (place:Place) REQUIRE place.id IS UNIQUE;
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (country:Country) REQUIRE country.id IS UNIQUE;
CREATE CONSTRAINT port_id IF NOT EXISTS FOR (port:Port) REQUIRE port.id IS UNIQUE;
CREATE CONSTRAINT terminal_id IF NOT EXISTS FOR (terminal:Terminal) REQUIRE terminal.id IS UNIQUE;
CREATE CONSTRAINT city_id IF NOT EXISTS FOR (city:City) REQUIRE city.id IS UNIQUE;
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (agency:Agency) REQUIRE agency.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (event:Event) REQUIRE event.id IS UNIQUE;
CREATE CONSTRAINT attendance_id IF NOT EXISTS FOR (attendance:Attendance) REQUIRE attendance.id IS UNIQUE;
CREATE CONSTRAINT practice_id IF NOT EXISTS FOR (practice:Practice) REQUIRE practice.id IS UNIQUE;
CREATE CONSTRAINT outcome_id IF NOT EXISTS FOR (outcome:Outcome) REQUIRE outcome.id IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (figure:Figure) REQUIRE figure.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;
CREATE CONSTRAINT reference_data_id IF NOT EXISTS FOR (reference:ReferenceData) REQUIRE reference.id IS UNIQUE;

// Natural keys that are not the id: the codes by which the world knows a country.
CREATE CONSTRAINT country_alpha3 IF NOT EXISTS FOR (country:Country) REQUIRE country.alpha3 IS UNIQUE;
CREATE CONSTRAINT country_numeric IF NOT EXISTS FOR (country:Country) REQUIRE country.numeric IS UNIQUE;
