"""Install the SQL functions, views and triggers of `matcher/db/sql/`, anew at every migrate."""

from matcher.db.install.files import SQL_FOLDER, SqlFile, read_files, sql_checksum
from matcher.db.install.run import install_sql, installed_checksum

__all__ = [
    "SQL_FOLDER",
    "SqlFile",
    "install_sql",
    "installed_checksum",
    "read_files",
    "sql_checksum",
]
