// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>
#include <presentation/shared/printable.h>
#include <presentation/shared/tabletext.h>

#include <functional>

class QMenu;

namespace window {

/// Takes a list out of the program: as a table on the clipboard, as CSV, on paper. Owned by its page, which says what the list is
/// called and what it shows. GUI thread.
class TableOutput : public QObject
{
    Q_OBJECT

public:
    TableOutput(presentation::AsyncLibrary &library, std::function<QString()> title, std::function<presentation::TableText()> table, QWidget *page);

    void copy() const;
    void saveCsv();
    void print();
    void printPreview();
    void savePdf();
    /// Adds an action for each.
    void addTo(QMenu &menu);

private:
    presentation::Printable printable() const;

    presentation::AsyncLibrary &m_library;
    std::function<QString()> m_title;
    std::function<presentation::TableText()> m_table;
    QWidget *m_page; // Its owner.
};

}
