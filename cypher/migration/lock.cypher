// Takes the lock of the migrations until the transaction ends: a second starter waits here for the first.
// @mode write
MERGE (lock:MigrationLock {id: 'migrations'})
SET lock.takenOn = datetime()
