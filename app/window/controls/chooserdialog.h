// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QModelIndex>

class QAbstractItemModel;
class QDialogButtonBox;
class QLineEdit;
class QListView;

namespace presentation {
class WordFilter;
}

namespace window {

/// Asks for one row of a model: type some of its words, the arrows choose while one types, Enter or a double click takes it.
/// Deletes itself. GUI thread.
class ChooserDialog : public QDialog
{
    Q_OBJECT

protected:
    /// The object names are this name, and the name with "Words" and "Rows".
    ChooserDialog(const QString &name, QWidget *parent);

    /// The model stays the caller's, and outlives the dialog.
    void setModel(QAbstractItemModel *model);
    /// What the line asks for, what the rows are called for those who do not see them, and the word on the button.
    void setTexts(const QString &asked, const QString &rows, const QString &button);
    QDialogButtonBox *buttons() const { return m_buttons; }
    QString words() const;
    bool hasRows() const;
    /// Other words were typed, and the rows that have them are shown.
    virtual void fitted() {}
    /// Takes a row of the model, which is valid.
    virtual void take(const QModelIndex &row) = 0;

private:
    void chooseFirst();
    void takeCurrent();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_words; // Owned, as all below.
    QListView *m_rows;
    QDialogButtonBox *m_buttons;
    presentation::WordFilter *m_filter;
};

}
