// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLineEdit;
class QListView;

namespace presentation {
class RecordListModel;
class WordFilter;
}

namespace window {

/// Asks for a document of the library: type a part of its symbol or title, Enter takes it. Deletes itself.
class DocumentChooser : public QDialog
{
    Q_OBJECT

public:
    DocumentChooser(presentation::AsyncLibrary &library, QWidget *parent);

    /// Words it in the window's language of the moment.
    using Wording = std::function<QString()>;
    /// What it asks for instead of a document to add: the title and the word on its button.
    void setTexts(Wording title, Wording button);

signals:
    void chosen(base::RecordId record);

private:
    void retranslate();
    void take();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_words;
    QListView *m_rows;
    QDialogButtonBox *m_buttons;
    presentation::RecordListModel *m_model;
    presentation::WordFilter *m_filter;
    Wording m_title = [] { return tr("Add Document"); };
    Wording m_button = [] { return tr("Add"); };
};

}
