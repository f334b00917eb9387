#!/bin/sh
# with-parent.sh COMMAND…: runs COMMAND and writes its process id to descriptor 3.
# Descriptor 0 is a pipe that only the parent holds: when it ends, however the parent ended, COMMAND gets SIGTERM.
exec 4<&0
"$@" </dev/null 3>&- 4<&- &
child=$!
(
  while read -r _ <&4; do :; done
  kill -TERM "$child" 2>/dev/null
) 3>&- &
watch=$!
exec 4<&-
trap 'kill -TERM "$child" 2>/dev/null' TERM INT HUP
# In a shell of its own, which alone is ended by SIGPIPE when the parent is gone already.
( echo "$child" >&3 ) 2>/dev/null
exec 3>&-
wait "$child"
result=$?
# A trapped signal ends `wait` before the child has ended.
while kill -0 "$child" 2>/dev/null; do
  wait "$child"
  result=$?
done
kill "$watch" 2>/dev/null
exit "$result"
