// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/session.h>

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
    NewRecordDialog(presentation::Session &session, QWidget *parent);

signals:
    void made(base::RecordId record);

private:
    void make();

    presentation::Session &m_session;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QPushButton *m_make;
};

}
