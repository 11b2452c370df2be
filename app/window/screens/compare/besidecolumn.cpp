// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "besidecolumn.h"

#include <presentation/settings/language.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace window {

BesideColumn::BesideColumn(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_close(new QToolButton(this))
{
    m_choice->setObjectName(u"besideText"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    m_close->setObjectName(u"besideClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(QIcon::fromTheme(u"window-close"_s));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_choice, 1);
    row->addWidget(m_close);
    connect(m_choice, &QComboBox::activated, this, [this](int at) {
        if (at == m_other)
            emit otherRequested();
        else if (at == m_elsewhere)
            emit elsewhereRequested();
        else if (at < m_texts.size())
            emit textChosen(m_texts.at(at));
    });
    connect(m_close, &QToolButton::clicked, this, &BesideColumn::closed);
    retranslated(this, [this] { retranslate(); });
}

void BesideColumn::setText(const application::Target &text, const application::BesideText &shown, const application::SeriesNeighbours &neighbours,
    Place place, bool isClosable)
{
    m_choice->clear();
    m_texts.clear();
    const QString own = presentation::names::shortName(text.record);
    for (const model::Text &version : text.texts)
        //: A choice of the text in a column: %1 is a document ("57/12"), %2 the name of a language.
        add(tr("%1 · %2").arg(own, presentation::names::isolated(presentation::Language::ownName(version.language))), {text.record.id, version.language});
    if (shown.ahead != 0)
        //: A choice of the text in a column: another place of the text in the first column.
        add(tr("%1, elsewhere").arg(own), shown);
    m_choice->setCurrentIndex(int(m_texts.indexOf(shown)));
    for (const model::Record &record : neighbours.before)
        //: A choice of the text in a column: an earlier text of the same series.
        add(tr("Earlier: %1").arg(presentation::names::shortName(record)), {record.id, text.text->language});
    for (const model::Record &record : neighbours.after)
        //: A choice of the text in a column: a later text of the same series.
        add(tr("Later: %1").arg(presentation::names::shortName(record)), {record.id, text.text->language});
    m_choice->insertSeparator(m_choice->count());
    m_elsewhere = -1;
    if (place == Place::Behind) {
        m_elsewhere = m_choice->count();
        //: A choice of the text in a column: asks for a paragraph of the text in the first column.
        m_choice->addItem(tr("First text, elsewhere…"));
    }
    m_other = m_choice->count();
    //: A choice of the text in a column: opens a list of all documents of the library.
    m_choice->addItem(tr("Another document…"));
    m_close->setVisible(isClosable);
}

void BesideColumn::add(const QString &name, const application::BesideText &text)
{
    m_choice->addItem(name);
    m_texts.append(text);
}

void BesideColumn::retranslate()
{
    m_choice->setAccessibleName(tr("Text of this column"));
    m_close->setToolTip(tr("Close this column"));
    m_close->setAccessibleName(tr("Close this column"));
}

}
