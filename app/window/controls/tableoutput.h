// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>
#include <presentation/shared/printable.h>
#include <presentation/shared/tabletext.h>

#include <QObject>

#include <functional>

class QMenu;

namespace window {

class PaperTab;

/// Takes a list out of the program: as a table on the clipboard, as CSV, on paper. Owned by its page, which says what the list
/// shows. GUI thread.
class TableOutput : public QObject
{
    Q_OBJECT

public:
    TableOutput(presentation::AsyncLibrary &library, PaperTab &page, std::function<presentation::TableText()> table);

    void copy() const;
    void saveCsv();
    presentation::Printable printable() const;
    /// Adds an action for each.
    void addTo(QMenu &menu);

private:
    presentation::AsyncLibrary &m_library;
    PaperTab &m_page; // Its owner.
    std::function<presentation::TableText()> m_table;
};

}
