// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace presentation {
class Settings;
}

namespace window {

/// Help ▸ Report a Problem: the version and the system, ready to copy, and the log with its place and its switch. Nothing is sent
/// anywhere. GUI thread; it deletes itself when it is closed.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(presentation::Settings &settings, QWidget *parent);

private:
    void makeLayout();
    void retranslate();
    void setLogging(bool on);

    presentation::Settings &m_settings;
    QLabel *m_sentence;
    QPlainTextEdit *m_facts;
    QCheckBox *m_logging;
    QLabel *m_path;
    QPushButton *m_copy;
    QPushButton *m_showFolder;
};

}
