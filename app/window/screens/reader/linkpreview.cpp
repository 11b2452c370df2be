// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkpreview.h"

#include <presentation/shared/names.h>
#include <window/controls/popupplacement.h>

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kLinkPreviewWidth = 380;
constexpr qsizetype kLongestWords = 360;

}

LinkPreview::LinkPreview(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_words(new QLabel(this))
{
    setObjectName(u"linkPreview"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    for (QLabel *label : {m_title, m_facts, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    hide();
}

void LinkPreview::showRecord(
    const model::Record &record, const QString &address, const QString &words, const QRect &beside)
{
    const QString symbol = record.kind == model::RecordKind::Document ? presentation::names::isolated(record.symbol) : QString();
    const QString state = record.inLibrary ? QString() : tr("◌ wanted: not in the library");
    const QString facts = presentation::names::subtitle({symbol, presentation::names::date(record.date), address, state});
    present(presentation::names::record(record), facts, words, beside);
}

void LinkPreview::showNote(const QString &number, const QString &words, const QRect &beside)
{
    //: A footnote: %1 is its number.
    present(tr("Note %1").arg(number), {}, words, beside);
}

void LinkPreview::present(const QString &title, const QString &facts, const QString &words, const QRect &beside)
{
    const bool isLong = words.size() > kLongestWords;
    m_title->setText(title);
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_words->setText(isLong ? words.first(words.lastIndexOf(u' ', kLongestWords)) + u" …" : words);
    m_words->setVisible(!words.isEmpty());
    const int width = std::min(kLinkPreviewWidth, roomForPopup(this).width());
    resize(width, layout()->heightForWidth(width));
    placeBeside(this, beside);
    show();
    raise();
}

}
