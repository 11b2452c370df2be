// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <output/exchange/thesaurus.h>

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace window {

/// A vocabulary that was read, looked over before its concepts become themes: how many there are, in which languages, what
/// stands at the top, and what is wrong with the file. Nothing is stored when it is closed. It deletes itself.
class VocabularyDialog : public QDialog
{
    Q_OBJECT

public:
    VocabularyDialog(exchange::Thesaurus vocabulary, const QString &path, QWidget *parent = nullptr);

signals:
    /// Under this name.
    void confirmed(const exchange::Thesaurus &vocabulary, const QString &name);

private:
    void makeLayout();
    void retranslate();
    QString languagesText() const;
    QString topText() const;
    QString damageText() const;

    exchange::Thesaurus m_vocabulary;
    QString m_path;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_summary;
    QLabel *m_top;
    QLabel *m_damage;
    QDialogButtonBox *m_buttons;
    QPushButton *m_import = nullptr;
};

}
