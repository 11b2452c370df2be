// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerheader.h"

#include "filterline.h"
#include "readinglookbutton.h"

#include <presentation/reader/adoption.h>
#include <presentation/settings/language.h>
#include <presentation/shared/names.h>
#include <window/controls/elidedlabel.h>
#include <window/controls/retranslation.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

ReaderHeader::ReaderHeader(presentation::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QLabel(this))
    , m_superseded(new QLabel(this))
    , m_facts(new ElidedLabel(this))
    , m_languages(new QComboBox(this))
    , m_onlyLanguage(new QLabel(this))
    , m_look(new ReadingLookButton(settings, this))
    , m_filter(new FilterLine(settings, this))
{
    setObjectName(u"readerHeader"_s);
    m_symbol->setObjectName(u"readerSymbol"_s);
    m_symbol->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_symbol->setTextFormat(Qt::PlainText);
    QFont bold = m_symbol->font();
    bold.setBold(true);
    m_symbol->setFont(bold);
    m_superseded->setObjectName(u"readerSuperseded"_s);
    m_superseded->setTextFormat(Qt::RichText);
    m_superseded->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_facts->setObjectName(u"readerFacts"_s);
    m_facts->setMuted(true);
    m_languages->setObjectName(u"readerLanguages"_s);
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_onlyLanguage->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    column->addWidget(m_filter);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_symbol);
    row->addWidget(m_superseded);
    row->addWidget(m_facts, 1);
    row->addWidget(m_onlyLanguage);
    row->addWidget(m_languages);
    row->addWidget(m_look);
    connect(m_languages, &QComboBox::activated, this,
        [this](int index) { emit languageChosen(m_languages->itemData(index).toString()); });
    connect(m_superseded, &QLabel::linkActivated, this, [this] {
        if (m_content.supersededBy)
            emit placeRequested({m_content.supersededBy->id, {}, {}, {}}, presentation::OpenIn::SameTab);
    });
    retranslated(this, [this] { retranslate(); });
}

void ReaderHeader::setContent(const presentation::ReaderContent &content)
{
    m_content = content;
    const QSignalBlocker blocker(m_languages);
    m_languages->clear();
    for (const model::Text &text : content.texts)
        m_languages->addItem(presentation::Language::ownName(text.language), text.language);
    m_languages->setCurrentIndex(m_languages->findData(content.text.language));
    m_languages->setVisible(content.texts.size() > 1);
    m_onlyLanguage->setVisible(content.texts.size() == 1);
    m_onlyLanguage->setText(presentation::Language::ownName(content.text.language));
    retranslate();
}

void ReaderHeader::setCount(const presentation::FilterCount &count)
{
    m_filter->setCount(count);
}

void ReaderHeader::openLook()
{
    m_look->openPanel();
}

void ReaderHeader::retranslate()
{
    m_symbol->setText(m_content.work.symbol);
    m_symbol->setVisible(!m_content.work.symbol.isEmpty());
    m_superseded->setVisible(m_content.supersededBy.has_value());
    if (m_content.supersededBy) {
        //: A draft: %1 is the symbol of the revision or the resolution that took its place.
        const QString words = tr("Superseded by %1").arg(
            m_content.supersededBy->symbol.isEmpty() ? presentation::names::record(*m_content.supersededBy) : m_content.supersededBy->symbol);
        m_superseded->setText(u"<a href=\"#\">%1</a>"_s.arg(words.toHtmlEscaped()));
    }
    const int sponsors = presentation::sponsorCount(m_content);
    const bool isSummary = m_content.work.fields.value("status"_L1) == "summary"_L1;
    m_facts->setText(presentation::names::subtitle({isSummary ? tr("Summary, not the text itself") : QString(),
        presentation::adoptionOf(m_content.work), sponsors > 0 ? tr("%n sponsor(s)", nullptr, sponsors) : QString()}));
    m_languages->setAccessibleName(tr("Language of the text"));
    m_languages->setToolTip(tr("Language of the text"));
}

}
