// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packhead.h"

#include <window/controls/retranslation.h>

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace window {

namespace {

void setWords(QLineEdit *field, const QString &words)
{
    if (field->hasFocus() && field->isModified())
        return;
    const QSignalBlocker quiet(field);
    if (field->text() != words)
        field->setText(words);
}

}

QStringList classificationLevels()
{
    return {QString(), u"UNCLASSIFIED"_s, u"CONFIDENTIAL"_s, u"STRICTLY CONFIDENTIAL"_s};
}

PackHead::PackHead(QWidget *parent)
    : QWidget(parent)
    , m_title(field(u"packTitle"_s))
    , m_subtitle(field(u"packSubtitle"_s))
    , m_preparedFor(field(u"packPreparedFor"_s))
    , m_preparedBy(field(u"packPreparedBy"_s))
    , m_classification(new QComboBox(this))
    , m_date(new QDateEdit(this))
    , m_forLabel(new QLabel(this))
    , m_byLabel(new QLabel(this))
    , m_classificationLabel(new QLabel(this))
    , m_dateLabel(new QLabel(this))
{
    setObjectName(u"packHead"_s);
    m_classification->setObjectName(u"packClassification"_s);
    m_classification->setEditable(true);
    m_classification->addItems(classificationLevels());
    m_date->setObjectName(u"packDate"_s);
    m_date->setCalendarPopup(true);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_title, 0, 0, 1, 4);
    grid->addWidget(m_subtitle, 0, 4, 1, 4);
    const std::pair<QLabel *, QWidget *> fields[] {{m_forLabel, m_preparedFor}, {m_byLabel, m_preparedBy},
        {m_classificationLabel, m_classification}, {m_dateLabel, m_date}};
    int column = 0;
    for (const auto &[label, widget] : fields) {
        label->setBuddy(widget);
        grid->addWidget(label, 1, column++);
        grid->addWidget(widget, 1, column);
        grid->setColumnStretch(column++, widget == m_date ? 0 : 1);
    }
    connect(m_classification, &QComboBox::currentTextChanged, this, &PackHead::edited);
    connect(m_date, &QDateEdit::dateChanged, this, &PackHead::edited);
    retranslated(this, [this] { retranslate(); });
}

QLineEdit *PackHead::field(const QString &name)
{
    auto *made = new QLineEdit(this);
    made->setObjectName(name);
    connect(made, &QLineEdit::textEdited, this, &PackHead::edited);
    return made;
}

void PackHead::retranslate()
{
    m_title->setPlaceholderText(tr("Title"));
    m_title->setAccessibleName(tr("Title"));
    m_subtitle->setPlaceholderText(tr("Event and place"));
    m_subtitle->setAccessibleName(tr("Event and place"));
    //: Before a name: for whom a briefing pack is made.
    m_forLabel->setText(tr("For"));
    //: Before a name: who made a briefing pack.
    m_byLabel->setText(tr("By"));
    m_classificationLabel->setText(tr("Classification"));
    m_dateLabel->setText(tr("Date"));
    const QSignalBlocker quiet(m_date);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
}

void PackHead::setPack(const model::Pack &pack)
{
    setWords(m_title, pack.title);
    setWords(m_subtitle, pack.subtitle);
    setWords(m_preparedFor, pack.preparedFor);
    setWords(m_preparedBy, pack.preparedBy);
    if (!m_classification->lineEdit()->hasFocus()) {
        const QSignalBlocker quiet(m_classification);
        m_classification->setCurrentText(pack.classification);
    }
    if (!m_date->hasFocus() && pack.date.isValid()) {
        const QSignalBlocker quiet(m_date);
        m_date->setDate(pack.date);
    }
}

void PackHead::fill(model::Pack &pack) const
{
    pack.title = m_title->text();
    pack.subtitle = m_subtitle->text();
    pack.preparedFor = m_preparedFor->text();
    pack.preparedBy = m_preparedBy->text();
    pack.classification = m_classification->currentText();
    pack.date = m_date->date();
}

void PackHead::setReadOnly()
{
    for (QLineEdit *field : {m_title, m_subtitle, m_preparedFor, m_preparedBy})
        field->setReadOnly(true);
    m_classification->setEnabled(false);
    m_date->setReadOnly(true);
}

}
