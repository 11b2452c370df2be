// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/imports.h>

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace window {

class DateField;

/// A file that was imported by hand, looked over before anything is stored: title, symbol, language, date and kind can be
/// mended; below them stand its paragraphs, and what was left out. Nothing is stored when it is closed.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReviewDialog(application::PreparedFile prepared, QWidget *parent = nullptr);

    /// The file with what the person mended.
    application::PreparedFile mended() const;

signals:
    void confirmed(const application::PreparedFile &prepared);

private:
    void makeLayout();
    void fillFields();
    void showSymbol();
    void showDate();
    void retranslate();

    application::PreparedFile m_prepared;
    QLineEdit *m_title;
    QLineEdit *m_symbol;
    QComboBox *m_language;
    DateField *m_date;
    QComboBox *m_kind;
    QLabel *m_hint; ///< What the symbol says, or that it says nothing.
    QLabel *m_dateHint; ///< Only while what was typed is no date.
    QLabel *m_warning;  ///< That the file is not what its name says; hidden for others.
    QLabel *m_file;
    QTabWidget *m_tables;
    QList<QLabel *> m_labels;
    QDialogButtonBox *m_buttons;
};

}
