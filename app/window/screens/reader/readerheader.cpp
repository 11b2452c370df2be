// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerheader.h"

#include <presentation/settings/language.h>
#include <presentation/shared/names.h>
#include <window/controls/elidedlabel.h>
#include <window/controls/retranslation.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QSet>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace window {

namespace {

QString headerText(const char *text)
{
    return QCoreApplication::translate("ReaderHeader", text);
}

}

QString voteOf(const model::Record &work)
{
    const QJsonObject vote = work.fields.value("vote"_L1).toObject();
    const QString outcome = vote.value("outcome"_L1).toString();
    if (outcome == "without-vote"_L1)
        return headerText(QT_TRANSLATE_NOOP("ReaderHeader", "without a vote"));
    if (outcome != "recorded-vote"_L1)
        return {};
    const QLocale locale;
    const auto count = [&](QLatin1StringView side) { return locale.toString(vote.value(side).toInt()); };
    //: A recorded vote: the numbers of States.
    return headerText(QT_TRANSLATE_NOOP("ReaderHeader", "%1 in favour, %2 against, %3 abstaining"))
        .arg(count("in_favour"_L1), count("against"_L1), count("abstaining"_L1));
}

bool isAdopted(const model::Record &work)
{
    const std::optional<model::Symbol> symbol = model::Symbol::parse(work.symbol);
    if (symbol && symbol->isResolution())
        return true;
    return !(symbol && symbol->isDraft()) && (work.fields.value("status"_L1) == "adopted"_L1 || !voteOf(work).isEmpty());
}

QString adoptionOf(const model::Record &work)
{
    const QString day = presentation::names::date(work.date);
    const QString vote = voteOf(work);
    if (!isAdopted(work) || day.isEmpty())
        return presentation::names::subtitle({day, vote});
    if (vote.isEmpty()) {
        //: A resolution: %1 is a date.
        return headerText(QT_TRANSLATE_NOOP("ReaderHeader", "adopted on %1")).arg(day);
    }
    if (work.fields.value("vote"_L1).toObject().value("outcome"_L1) == "without-vote"_L1)
        return headerText(QT_TRANSLATE_NOOP("ReaderHeader", "adopted on %1 without a vote")).arg(day);
    //: %1 is a date, %2 the tally of the vote.
    return headerText(QT_TRANSLATE_NOOP("ReaderHeader", "adopted on %1, %2")).arg(day, vote);
}

int sponsorCount(const presentation::ReaderContent &content)
{
    QSet<qint64> states;
    for (const model::LinkRow &row : content.from) {
        if (row.link.relation == "sponsors"_L1 && row.link.status == model::LinkStatus::Accepted)
            states.insert(row.to.id.value());
    }
    return int(states.size());
}

ReaderHeader::ReaderHeader(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QLabel(this))
    , m_superseded(new QLabel(this))
    , m_facts(new ElidedLabel(this))
    , m_languages(new QComboBox(this))
    , m_onlyLanguage(new QLabel(this))
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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_symbol);
    row->addWidget(m_superseded);
    row->addWidget(m_facts, 1);
    row->addWidget(m_onlyLanguage);
    row->addWidget(m_languages);
    connect(m_languages, &QComboBox::activated, this,
        [this](int index) { emit languageChosen(m_languages->itemData(index).toString()); });
    connect(m_superseded, &QLabel::linkActivated, this, [this] {
        if (m_content.supersededBy)
            emit placeRequested({m_content.supersededBy->id, {}, {}, {}}, false);
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
    const int sponsors = sponsorCount(m_content);
    const bool isSummary = m_content.work.fields.value("status"_L1) == "summary"_L1;
    m_facts->setText(presentation::names::subtitle({isSummary ? tr("Summary, not the text itself") : QString(),
        adoptionOf(m_content.work), sponsors > 0 ? tr("%n sponsor(s)", nullptr, sponsors) : QString()}));
    m_languages->setAccessibleName(tr("Language of the text"));
    m_languages->setToolTip(tr("Language of the text"));
}

}
