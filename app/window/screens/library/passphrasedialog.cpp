// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrasedialog.h"

#include <application/privacy.h>
#include <window/controls/retranslation.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kPassphraseWidth = 460;

QLineEdit *passphraseField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

}

PassphraseDialog::PassphraseDialog(Task task, qint64 annotations, QWidget *parent)
    : QDialog(parent)
    , m_task(task)
    , m_annotations(annotations)
    , m_explanation(new QLabel(this))
    , m_form(new QFormLayout)
    , m_former(passphraseField(u"passphrase"_s, this))
    , m_later(passphraseField(u"newPassphrase"_s, this))
    , m_again(passphraseField(u"passphraseAgain"_s, this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_accept(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setObjectName(u"passphraseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    for (QLineEdit *field : {m_former, m_later, m_again}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_problem->clear();
            check();
        });
    }
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::hand);
    retranslated(this, [this] { retranslate(); });
    resize(kPassphraseWidth, height());
    fit();
}

/// As high as all that it says.
void PassphraseDialog::fit()
{
    if (const int needed = layout()->totalHeightForWidth(std::max(width(), kPassphraseWidth)); needed > height())
        resize(std::max(width(), kPassphraseWidth), needed);
}

void PassphraseDialog::makeLayout()
{
    m_explanation->setObjectName(u"passphraseExplanation"_s);
    m_problem->setObjectName(u"passphraseProblem"_s);
    m_accept->setObjectName(u"passphraseAccept"_s);
    m_accept->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    for (QLabel *label : {m_explanation, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QLineEdit *field : {m_former, m_later, m_again}) {
        auto *label = new QLabel(this);
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    m_form->setRowVisible(m_former, asksForFormer());
    m_form->setRowVisible(m_later, asksForLater());
    m_form->setRowVisible(m_again, asksForLater());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_explanation);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(m_buttons);
}

QString PassphraseDialog::title() const
{
    switch (m_task) {
    case Task::Set:
        return tr("Lock Private Annotations");
    case Task::Unlock:
        return tr("Unlock Private Annotations");
    case Task::Change:
        return tr("Change Passphrase");
    case Task::Remove:
        return tr("Remove Passphrase");
    }
    Q_UNREACHABLE_RETURN({});
}

QString PassphraseDialog::explanation() const
{
    switch (m_task) {
    case Task::Set:
        return tr("The words of %n private annotation(s), and of those to come, are encrypted in the library and in every backup, bundle and export; "
                  "locked, they show only that they exist.", nullptr, int(m_annotations))
            + u"\n\n"_s + tr("A forgotten passphrase cannot be recovered by anybody. Nothing else of the library is lost then.") + u"\n\n"_s
            + tr("The backups in the library's folder hold the words in clear: one new backup takes their place. Backups and exports elsewhere stay as they "
                 "are, and so do comments within original files that were imported. Merged bundles that brought annotations cannot be undone any more.");
    case Task::Unlock:
        return tr("Private annotations can be read and changed until you lock them again or the program ends. On the disk they stay encrypted.");
    case Task::Change:
        return tr("Backups that were made before still open with the former passphrase.");
    case Task::Remove:
        return tr("The words of %n private annotation(s) are written to the library without encryption again.", nullptr, int(m_annotations));
    }
    Q_UNREACHABLE_RETURN({});
}

void PassphraseDialog::retranslate()
{
    setWindowTitle(title());
    m_explanation->setText(explanation());
    const auto setLabel = [this](QLineEdit *field, const QString &words) {
        qobject_cast<QLabel *>(m_form->labelForField(field))->setText(words);
        field->setAccessibleName(words);
    };
    setLabel(m_former, m_task == Task::Change ? tr("Former passphrase") : tr("Passphrase"));
    setLabel(m_later, m_task == Task::Change ? tr("New passphrase") : tr("Passphrase"));
    setLabel(m_again, tr("Once more"));
    m_accept->setText(m_task == Task::Set ? tr("Lock") : m_task == Task::Unlock ? tr("Unlock") : m_task == Task::Change ? tr("Change") : tr("Remove"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    check();
    fit();
}

/// Says what is missing of a new passphrase while it is written.
void PassphraseDialog::check()
{
    const QString later = m_later->text();
    const bool isTooShort = asksForLater() && later.size() < application::kShortestPassphrase;
    const bool isDifferent = asksForLater() && !m_again->text().isEmpty() && m_again->text() != later;
    if (isTooShort && !later.isEmpty())
        m_problem->setText(tr("A passphrase has at least %n character(s); several words are easier to remember than a short one.", nullptr,
            int(application::kShortestPassphrase)));
    else if (isDifferent)
        //: Two entries of a new passphrase.
        m_problem->setText(tr("The two differ."));
    const bool isWhole = (!asksForFormer() || !m_former->text().isEmpty()) && (!asksForLater() || (!isTooShort && m_again->text() == later));
    m_accept->setEnabled(isWhole && !m_isWorking);
    fit();
}

void PassphraseDialog::hand()
{
    m_isWorking = true;
    check();
    emit given(m_former->text(), m_later->text());
}

void PassphraseDialog::refuse(const QString &sentence)
{
    m_isWorking = false;
    m_problem->setText(sentence);
    m_accept->setEnabled(true);
    fit();
    QLineEdit *first = asksForFormer() ? m_former : m_later;
    first->setFocus();
    first->selectAll();
}

}
