// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace window {

FormPage::FormPage(QWidget *parent)
    : SettingsPage(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setSpacing(12);
}

QLabel *FormPage::addRow(QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    m_form->addRow(label, field);
    return label;
}

QWidget *FormPage::showMatches(const QString &words)
{
    QWidget *first = nullptr;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        QWidget *field = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
        const bool isMeant = hasWords(textOf(field), words);
        m_form->setRowVisible(row, isMeant);
        if (isMeant && !first)
            first = field;
    }
    return first;
}

/// All that is written on a row.
QString FormPage::textOf(QWidget *field) const
{
    QStringList texts {static_cast<QLabel *>(m_form->labelForField(field))->text(), field->toolTip()};
    if (const auto *box = qobject_cast<QCheckBox *>(field))
        texts.append(box->text());
    if (const auto *sentence = qobject_cast<QLabel *>(field))
        texts.append(sentence->text());
    if (const auto *choice = qobject_cast<QComboBox *>(field)) {
        for (int item = 0; item < choice->count(); ++item)
            texts.append(choice->itemText(item));
    }
    return texts.join(u' ');
}

}
