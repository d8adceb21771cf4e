"""Tells what a page's tables are in the accessibility tree (AT-SPI), which is what a screen reader on Linux is given.

Takes the title of a page and prints its tables as JSON: [{"name", "cells": [{"role", "text", "columns", "rows"}]}], cells in the
order of the tree; columns and rows are the texts of a cell's headers in the browser's order. Prints nothing where no such page is
in the tree.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

HEADERS = (Atspi.Role.COLUMN_HEADER, Atspi.Role.ROW_HEADER, Atspi.Role.TABLE_COLUMN_HEADER, Atspi.Role.TABLE_ROW_HEADER)
CELLS = (Atspi.Role.TABLE_CELL, *HEADERS)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def pages(node, depth=0):
    """The documents in a browser's windows; none is looked into."""
    if node.get_role() == Atspi.Role.DOCUMENT_WEB:
        yield node
    elif depth < 24:
        for child in children(node):
            yield from pages(child, depth + 1)


def page_of(title):
    for program in children(Atspi.get_desktop(0)):
        for page in pages(program):
            if page.get_name() == title:
                return page
    return None


def of_roles(node, roles):
    """The outermost nodes of some roles, in the order of the tree."""
    for child in children(node):
        if child.get_role() in roles:
            yield child
        else:
            yield from of_roles(child, roles)


def text_of(node):
    """Its name, or the text it holds, or the texts of what it holds."""
    name = node.get_name()
    if name:
        return name.strip()
    text = node.get_text_iface()
    own = "" if text is None else Atspi.Text.get_text(text, 0, -1)
    return own.replace("\ufffc", "").strip() or "".join(text_of(child) for child in children(node))


class Page:
    def __init__(self, page):
        self.page = page
        # Headers are met with every figure; their texts are asked for once.
        self.texts = {}

    def header(self, node):
        if node not in self.texts:
            self.texts[node] = text_of(node)
        return self.texts[node]

    def cell(self, node):
        role = node.get_role()
        told = {"role": "header" if role in HEADERS else "cell", "text": text_of(node)}
        if role in HEADERS:
            return {**told, "columns": [], "rows": []}
        cell = node.get_table_cell()
        return {
            **told,
            "columns": [self.header(header) for header in cell.get_column_header_cells()],
            "rows": [self.header(header) for header in cell.get_row_header_cells()],
        }

    def tables(self):
        return [
            {"name": table.get_name(), "cells": [self.cell(cell) for cell in of_roles(table, CELLS)]}
            for table in of_roles(self.page, (Atspi.Role.TABLE,))
        ]


def main():
    Atspi.init()
    Atspi.set_timeout(5_000, 20_000)
    page = page_of(sys.argv[1])
    if page is not None:
        print(json.dumps(Page(page).tables(), ensure_ascii=False))


main()
