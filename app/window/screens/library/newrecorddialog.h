// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace window {

/// File ▸ New ▸ Record: a person, an event, a theme, or a kind of the user's own, by its name. The rest is written on its
/// page.
class NewRecordDialog : public QDialog
{
    Q_OBJECT

public:
    NewRecordDialog(presentation::AsyncLibrary &library, QWidget *parent);

signals:
    void made(base::RecordId record);

private:
    void make();

    presentation::AsyncLibrary &m_library;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QPushButton *m_make;
};

}
