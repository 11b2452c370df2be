// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/reader/textselection.h>

#include <QObject>

#include <functional>

class QMenu;
class QTextEdit;

namespace presentation {
class Settings;
}

namespace window {

/// Copies citations, quotations and links of what is selected in a text, as rich and as plain text. Remembers the style that
/// was used last.
class CitationCopy : public QObject
{
    Q_OBJECT

public:
    using Selected = std::function<presentation::TextSelection()>;

    CitationCopy(presentation::Settings &settings, Selected selected, QTextEdit *view);

    /// In the style that was used last.
    void copyCitation();
    void copyQuote();
    void copyLink();
    /// Adds a submenu of all styles, each with a preview; the chosen one is copied and remembered.
    void addMenu(QMenu *menu);
    /// Opens the same by itself, at the cursor of the view.
    void popupMenu();

private:
    void fill(QMenu *menu);

    presentation::Settings &m_settings;
    Selected m_selected;
    QTextEdit *m_view;
};

}
