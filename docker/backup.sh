#!/bin/bash
# One backup. The database first: what a row names is then in the copy of the store.
#   PGHOST, PGUSER, ...  the database, as its owner
#   BACKUP_STORE         the content store
#   BACKUP_TO            folder for dumps, and for one copy of the store, images/
#   BACKUP_DAYS          how long dumps are kept
set -euo pipefail

name="matcher-$(date -u +%Y%m%dT%H%M%SZ).dump"
pg_dump --format=custom --schema=matcher --file="$BACKUP_TO/.$name.part"
mv "$BACKUP_TO/.$name.part" "$BACKUP_TO/$name"

# A content never changes under its name. It gets the name when it is whole.
find "$BACKUP_STORE" -type f ! -name '.*' -printf '%P\n' | while read -r file; do
  copy="$BACKUP_TO/images/$file"
  if [ ! -e "$copy" ]; then
    mkdir -p "$(dirname "$copy")"
    if cp --preserve "$BACKUP_STORE/$file" "$copy.part"; then
      mv "$copy.part" "$copy"
    elif [ -e "$BACKUP_STORE/$file" ]; then  # it was not pruned meanwhile
      exit 1
    fi
  fi
done

find "$BACKUP_TO" -maxdepth 1 -name '*matcher-*.dump*' -mtime "+$BACKUP_DAYS" -delete
echo "$BACKUP_TO/$name is written"
