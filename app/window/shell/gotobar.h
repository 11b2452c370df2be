// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>

#include <QFrame>

class QLabel;
class QLineEdit;

namespace window {

/// Ctrl+G: "57/12", "A/HRC/RES/57/12 OP8", or, within a document, "OP8". A popup over the window; it deletes itself
/// when it is left.
class GoToBar : public QFrame
{
    Q_OBJECT

public:
    /// `here`: the document in front; an invalid record means none.
    GoToBar(presentation::AsyncLibrary &library, const presentation::Location &here, QWidget *window);

    void popUp();

signals:
    void placeRequested(const presentation::Location &place, presentation::OpenIn where);

private:
    void go();

    presentation::AsyncLibrary &m_library;
    presentation::Location m_here;
    QLineEdit *m_line;
    QLabel *m_answer;
};

}
