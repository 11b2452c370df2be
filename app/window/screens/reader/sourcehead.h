// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/reader/sourceloader.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace window {

class ElidedLabel;

/// The line above the source of a text: its file, a choice where several files hold the text, the line and the paragraph at the
/// cursor, and the way back to the text. Owned by its page; GUI thread.
class SourceHead : public QWidget
{
    Q_OBJECT

public:
    SourceHead(const presentation::SourceLoader &loader, QWidget *parent);

    /// The files of what is shown.
    void showFiles();
    /// Where the cursor is; `asked` is the paragraph that was asked for and does not stand in the file, else invalid.
    void showPlace(int offset, base::PassageId asked);

signals:
    void originalChosen(const QString &fingerprint);
    void paragraphRequested();

private:
    QString addressOf(base::PassageId passage) const;
    void retranslate();

    const presentation::SourceLoader &m_loader;
    int m_offset = 0;
    base::PassageId m_asked;
    // All are owned by Qt.
    QComboBox *m_originals;
    ElidedLabel *m_file;
    QLabel *m_place;
    QPushButton *m_back;
    QLabel *m_note; ///< Below the line: the paragraph that was asked for does not stand in the file.
};

}
