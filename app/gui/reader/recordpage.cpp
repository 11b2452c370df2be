// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpage.h"

#include "readerheader.h"
#include "recordfields.h"

#include <model/link.h>

#include <QCoreApplication>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>
#include <gui/models/names.h>
#include <gui/widgets/retranslation.h>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int kFirstItems = 40;
constexpr qsizetype kLongestSentence = 320;
constexpr int kMeasure = 75;
constexpr int kLeastMargin = 24;

/// The part of a sentence around the words that the link stands on.
QString sentenceOf(const storage::LinkRow &row)
{
    const QString &all = row.sentence;
    if (all.size() <= kLongestSentence)
        return all;
    qsizetype from = std::max<qsizetype>(0, row.link.start - kLongestSentence / 2);
    if (from > 0)
        from = all.indexOf(u' ', from) + 1;
    qsizetype to = std::min(all.size(), from + kLongestSentence);
    if (to < all.size())
        to = std::max(all.lastIndexOf(u' ', to), from);
    return (from > 0 ? u"… "_s : QString()) + all.sliced(from, to - from) + (to < all.size() ? u" …"_s : QString());
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

}

RecordPage::RecordPage(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"recordPage"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { follow(link, false); });
    retranslated(this, [this] { build(); });
}

void RecordPage::setContent(const ReaderContent &content)
{
    const bool isSame = m_content.work.id == content.work.id;
    const int scrolled = verticalScrollBar()->value();
    if (!isSame)
        m_whole.clear();
    m_content = content;
    setAccessibleName(names::record(content.work));
    build();
    verticalScrollBar()->setValue(isSame ? scrolled : 0);
}

QString RecordPage::headHtml() const
{
    const model::Record &work = m_content.work;
    QString html
        = u"<p class='kind'>%1</p><h1>%2</h1>"_s.arg(escaped(kindLabel(work.kind)), escaped(names::record(work)));
    QList<std::pair<QString, QString>> facts;
    if (work.kind == model::RecordKind::Document && !work.symbol.isEmpty())
        facts.append({tr("Symbol"), names::isolated(work.symbol)});
    if (work.kind == model::RecordKind::Document && !work.body.isEmpty())
        facts.append({tr("Body"), names::body(work.body)});
    if (work.date.isValid())
        facts.append({tr("Date"), names::date(work.date)});
    facts += factsOf(work);
    if (!facts.isEmpty())
        html += u"<table cellspacing='0' cellpadding='3'>"_s;
    for (const auto &[label, value] : std::as_const(facts))
        html += u"<tr><td class='muted'>%1&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(escaped(label), escaped(value));
    if (!facts.isEmpty())
        html += u"</table>"_s;
    if (work.kind == model::RecordKind::Document && !m_content.hasText()) {
        html += u"<p>%1</p>"_s.arg(escaped(work.inLibrary
                ? tr("The library has this document without its text.")
                : tr("◌ This document is cited, but it is not in your library. Import it when you have it.")));
    }
    return html;
}

QString RecordPage::groupHtml(const QString &name, const QList<storage::LinkRow> &rows, bool forward)
{
    QString html = u"<h2>%1 <span class='muted'>%2</span></h2>"_s.arg(escaped(name), QLocale().toString(rows.size()));
    const qsizetype shown = m_whole.contains(name) ? rows.size() : std::min<qsizetype>(rows.size(), kFirstItems);
    for (qsizetype index = 0; index < shown; ++index) {
        const storage::LinkRow &row = rows.at(index);
        const model::Record &other = forward ? row.to : row.from;
        const QString symbol = other.kind == model::RecordKind::Document ? names::isolated(other.symbol) : QString();
        const QString wanted = other.inLibrary ? QString() : u"◌"_s;
        const QString address = forward ? row.link.toAddress : row.fromAddress;
        const QString suggested = row.link.status == model::LinkStatus::Suggested ? tr("suggested") : QString();
        const QString facts
            = names::subtitle({symbol, address, names::date(other.date), roleText(row.link.role), suggested, wanted});
        Place place{other.id, forward ? QString() : row.fromLanguage, model::Address(address), {}};
        if (!forward)
            place.passage = row.link.fromPassage;
        html += u"<p class='item'><a href='place:%1'>%2</a>"_s.arg(m_places.size()).arg(escaped(names::record(other)));
        m_places.append(place);
        if (!facts.isEmpty())
            html += u"<br><span class='muted'>%1</span>"_s.arg(escaped(facts));
        const QString sentence = sentenceOf(row);
        if (!sentence.isEmpty())
            html += u"<br><span class='muted'>“%1”</span>"_s.arg(escaped(sentence));
        html += u"</p>"_s;
    }
    if (shown < rows.size())
        html += u"<p><a href='whole:%1'>%2</a></p>"_s.arg(
            escaped(name), escaped(tr("Show all %n", nullptr, int(rows.size()))));
    return html;
}

void RecordPage::build()
{
    m_places.clear();
    if (!m_content.work.id.isValid())
        return;
    QString html = headHtml();
    const auto grouped = [&](const QList<storage::LinkRow> &all, bool forward) {
        QStringList relations;
        for (const model::Relation &relation : model::relations())
            relations.append(QString::fromUtf8(relation.name));
        for (const storage::LinkRow &row : all) {
            if (!relations.contains(row.link.relation))
                relations.append(row.link.relation);
        }
        for (const QString &name : std::as_const(relations)) {
            QList<storage::LinkRow> rows;
            std::ranges::copy_if(
                all, std::back_inserter(rows), [&](const auto &row) { return row.link.relation == name; });
            if (rows.isEmpty())
                continue;
            const model::Relation relation = model::relation(name);
            html += groupHtml(
                QCoreApplication::translate("Relation", forward ? relation.forward : relation.backward), rows, forward);
        }
    };
    grouped(m_content.from, true);
    grouped(m_content.to, false);
    if (m_content.from.isEmpty() && m_content.to.isEmpty())
        html += u"<p class='muted'>%1</p>"_s.arg(escaped(tr("Nothing in the library is linked to it yet.")));
    const QString muted = palette().color(QPalette::PlaceholderText).name();
    const QString link = palette().color(QPalette::Link).name();
    document()->setDefaultStyleSheet(
        u"h1 { font-size: x-large; margin: 0 0 12px 0; } h2 { font-size: large; margin: 24px 0 4px 0; }"
        u" .kind { color: %1; margin: 0; } .muted { color: %1; } a { color: %2; text-decoration: none; }"
        u" p.item { margin: 8px 0 0 0; }"_s.arg(muted, link));
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document()->setDefaultTextOption(option);
    setHtml(u"<div dir='%1'>%2</div>"_s.arg(layoutDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s, html));
}

void RecordPage::follow(const QUrl &link, bool inNewTab)
{
    if (link.scheme() == "whole"_L1) {
        const int scrolled = verticalScrollBar()->value();
        m_whole.append(link.path());
        build();
        verticalScrollBar()->setValue(scrolled);
        return;
    }
    const int index = link.path().toInt();
    if (index >= 0 && index < m_places.size())
        emit placeRequested(Place(m_places.at(index)), inNewTab);
}

void RecordPage::mouseReleaseEvent(QMouseEvent *event)
{
    const QString anchor = anchorAt(event->position().toPoint());
    const bool inNewTab = event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier));
    if (inNewTab && !anchor.isEmpty()) {
        follow(QUrl(anchor), true);
        event->accept();
        return;
    }
    QTextBrowser::mouseReleaseEvent(event);
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    const QMargins old = viewportMargins();
    const int room = viewport()->width() + old.left() + old.right();
    const int side = std::max(kLeastMargin, (room - kMeasure * fontMetrics().averageCharWidth()) / 2);
    const QMargins margins(side, kLeastMargin, side, 0);
    if (margins != old)
        setViewportMargins(margins);
    if (document()->textWidth() != viewport()->width())
        document()->setTextWidth(viewport()->width());
}

void RecordPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        build();
}

}
