// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace window {

/// Asks for the passphrase of private annotations: for a new one, for the one there is, or for both. It stays open until the
/// passphrase was taken, and deletes itself.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Task { Set, Unlock, Change, Remove };

    /// `annotations`: the number of private ones.
    PassphraseDialog(Task task, qint64 annotations, QWidget *parent);

    /// Says why a passphrase was not taken, and asks again.
    void refuse(const QString &sentence);

signals:
    /// The one there is and the new one, where the task wants them.
    void given(const QString &passphrase, const QString &later);

private:
    void makeLayout();
    void retranslate();
    void fit();
    void check();
    void hand();
    bool asksForFormer() const { return m_task != Task::Set; }
    bool asksForLater() const { return m_task == Task::Set || m_task == Task::Change; }
    QString title() const;
    QString explanation() const;

    Task m_task;
    qint64 m_annotations;
    QLabel *m_explanation;
    QFormLayout *m_form;
    QLineEdit *m_former;
    QLineEdit *m_later;
    QLineEdit *m_again;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
    bool m_isWorking = false; ///< A passphrase is being tried.
};

}
