"""Install the SQL functions, views and triggers of `matcher/db/sql/`, anew at every migrate."""

from matcher.db.install.check import list_sql_faults
from matcher.db.install.files import SqlFile, read_files, sql_checksum
from matcher.db.install.filters import SqlFilter, list_sql_filters
from matcher.db.install.run import install_sql, installed_checksum

__all__ = [
    "SqlFile",
    "SqlFilter",
    "install_sql",
    "installed_checksum",
    "list_sql_faults",
    "list_sql_filters",
    "read_files",
    "sql_checksum",
]
